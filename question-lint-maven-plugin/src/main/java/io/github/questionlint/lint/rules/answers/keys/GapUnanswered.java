package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Gap;
import io.github.questionlint.source.Text;
import java.util.Set;
import java.util.stream.Collectors;

final class GapUnanswered implements Rule<ClozeText> {
    @Override
    public View<ClozeText> view() {
        return ClozeText.VIEW;
    }

    @Override
    public void check(ClozeText cloze, Reporter reporter) {
        Set<String> names = cloze.gaps().stream().map(gap -> gap.name().value()).collect(Collectors.toSet());
        for (Text mark : cloze.marks()) {
            if (cloze.hasField() && !names.contains(mark.value())) {
                reporter.report(mark.span(), "unknown", mark);
            }
        }
        for (Gap gap : cloze.gaps()) {
            String message = message(gap);
            if (!message.isEmpty()) {
                reporter.report(gap.name().span(), message, gap.name());
            }
        }
    }

    /** What is wrong with what fills a gap; empty if nothing is. */
    private static String message(Gap gap) {
        long right = gap.choices().stream().filter(Choice::correct).count();
        if (gap.choices().isEmpty()) {
            return gap.isAnswered() ? "" : "nothing";
        }
        return right == 0
                ? "no-right"
                : right > 1 ? "several-right" : gap.choices().size() == 1 ? "one" : "";
    }
}
