package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Status;
import java.util.Set;
import java.util.stream.Collectors;

final class IdNotLocked implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        if (bank.locked().isEmpty()) {
            return;
        }
        Set<String> locked =
                bank.locked().get().stream().map(id -> id.value().strip()).collect(Collectors.toSet());
        bank.editions()
                .forEach((id, editions) -> editions.stream()
                        .filter(question -> question.hasMetadata() && question.status() == Status.REVIEWED)
                        .findFirst()
                        .filter(question -> !locked.contains(id))
                        .ifPresent(question ->
                                reporter.report(question.id().orElseThrow().span(), "missing", id)));
    }
}
