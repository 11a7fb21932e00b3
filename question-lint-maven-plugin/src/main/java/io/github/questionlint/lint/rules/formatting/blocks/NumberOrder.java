package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.FileRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rules.formatting.blocks.NumberSequence.Defect;
import io.github.questionlint.model.QuestionFile;

final class NumberOrder implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        NumberSequence.breaks(file, Defect.ORDER)
                .forEach(found -> reporter.report(
                        found.entry().span(), "order", found.entry().label().text(), found.expected(), found.other()));
    }
}
