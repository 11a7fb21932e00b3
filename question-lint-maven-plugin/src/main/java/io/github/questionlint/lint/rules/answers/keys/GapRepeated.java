package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.Map;

final class GapRepeated implements Rule<ClozeText> {
    @Override
    public View<ClozeText> view() {
        return ClozeText.VIEW;
    }

    @Override
    public void check(ClozeText cloze, Reporter reporter) {
        Map<String, Text> seen = new HashMap<>();
        for (Text mark : cloze.marks()) {
            Text first = seen.putIfAbsent(mark.value(), mark);
            if (first != null) {
                reporter.report(Observation.at(mark.span(), "twice", mark).and(first.span(), "first"));
            }
        }
    }
}
