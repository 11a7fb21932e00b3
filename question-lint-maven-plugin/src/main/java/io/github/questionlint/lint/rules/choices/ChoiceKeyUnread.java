package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.source.Span;

final class ChoiceKeyUnread implements Rule<UnreadKeys> {
    /** So many further places are named. */
    private static final int PLACES = 3;

    @Override
    public View<UnreadKeys> view() {
        return UnreadKeys.VIEW;
    }

    @Override
    public void check(UnreadKeys keys, Reporter reporter) {
        Span first = keys.places().get(0);
        int count = keys.questions();
        String mark = Excerpt.of(keys.mark());
        boolean data = keys.field() || !first.path().endsWith(".md");
        Observation seen = keys.field()
                ? Observation.at(first, "field", count, mark, Excerpt.of(keys.value()))
                : Observation.at(
                        first,
                        data ? "sign-data" : "sign",
                        count,
                        mark,
                        keys.places().size());
        for (Span place : keys.places().stream().skip(1).limit(PLACES).toList()) {
            seen = seen.and(place, "further");
        }
        reporter.report(seen);
    }
}
