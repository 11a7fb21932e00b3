package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Status;
import java.util.Set;
import java.util.stream.Collectors;

final class IdNotLocked implements Rule<Ids> {
    @Override
    public View<Ids> view() {
        return Ids.VIEW;
    }

    @Override
    public void check(Ids ids, Reporter reporter) {
        ids.bank().locked().ifPresent(lines -> {
            Set<String> locked = lines.stream().map(id -> id.value().strip()).collect(Collectors.toSet());
            ids.editions()
                    .forEach((id, editions) -> editions.stream()
                            .filter(question -> question.hasMetadata() && question.status() == Status.REVIEWED)
                            .findFirst()
                            .filter(question -> !locked.contains(id))
                            .ifPresent(question ->
                                    reporter.report(question.id().orElseThrow().span(), "missing", id)));
        });
    }
}
