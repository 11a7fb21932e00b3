package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.rules.NumberSequence.Defect;
import io.github.questionlint.model.QuestionFile;

final class NumberGap implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        NumberSequence.breaks(file, Defect.GAP)
                .forEach(found -> reporter.report(
                        found.entry().span(), "gap", found.entry().label().text(), found.expected(), found.other()));
    }
}
