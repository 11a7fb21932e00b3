package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;

final class GapMissing implements Rule<ClozeText> {
    @Override
    public View<ClozeText> view() {
        return ClozeText.VIEW;
    }

    @Override
    public void check(ClozeText cloze, Reporter reporter) {
        if (cloze.marks().isEmpty()) {
            reporter.report(cloze.question().title().span(), "none");
        }
    }
}
