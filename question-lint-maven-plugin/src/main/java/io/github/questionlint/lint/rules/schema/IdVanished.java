package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class IdVanished implements Rule<Ids> {
    @Override
    public View<Ids> view() {
        return Ids.VIEW;
    }

    @Override
    public void check(Ids ids, Reporter reporter) {
        List<Text> locked = ids.bank().locked().orElse(List.of());
        Set<String> published = locked.stream().map(id -> id.value().strip()).collect(Collectors.toSet());
        for (Text line : locked) {
            String id = line.value().strip();
            if (!ids.isTaken(id)) {
                int start = line.value().indexOf(id);
                Span place = line.spanOf(start, start + id.length());
                ids.suggestion(id)
                        .filter(meant -> !published.contains(meant))
                        .ifPresentOrElse(
                                meant -> reporter.report(place, "renamed", id, meant),
                                () -> reporter.report(place, "gone", id));
            }
        }
    }
}
