package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.formatting.blocks.NumberSequence.Defect;
import io.github.questionlint.model.QuestionFile;

final class NumberSequenceBroken implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        NumberSequence.breaks(file)
                .forEach(found -> reporter.report(
                        found.entry().span(),
                        messageId(found.defect()),
                        found.entry().label().text(),
                        found.expected(),
                        found.other()));
    }

    private static String messageId(Defect defect) {
        return switch (defect) {
            case GAP -> "gap";
            case DUPLICATE -> "twice";
            case ORDER -> "order";
        };
    }
}
