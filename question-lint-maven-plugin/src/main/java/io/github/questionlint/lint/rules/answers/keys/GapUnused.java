package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Gap;
import io.github.questionlint.source.Text;
import java.util.Set;
import java.util.stream.Collectors;

final class GapUnused implements Rule<ClozeText> {
    @Override
    public View<ClozeText> view() {
        return ClozeText.VIEW;
    }

    @Override
    public void check(ClozeText cloze, Reporter reporter) {
        Set<String> marks = cloze.marks().stream().map(Text::value).collect(Collectors.toSet());
        for (Gap gap : cloze.gaps()) {
            if (!marks.isEmpty() && !marks.contains(gap.name().value())) {
                reporter.report(gap.name().span(), "unused", gap.name());
            }
        }
    }
}
