package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.formatting.blocks.NumberSequence.Break;
import io.github.questionlint.lint.rules.formatting.blocks.NumberSequence.Defect;

final class NumberSequenceBroken implements Rule<Break> {
    @Override
    public View<Break> view() {
        return NumberSequence.VIEW;
    }

    @Override
    public void check(Break found, Reporter reporter) {
        reporter.report(
                found.entry().span(),
                messageId(found.defect()),
                found.entry().label().text(),
                found.expected(),
                found.other());
    }

    private static String messageId(Defect defect) {
        return switch (defect) {
            case GAP -> "gap";
            case DUPLICATE -> "twice";
            case ORDER -> "order";
        };
    }
}
