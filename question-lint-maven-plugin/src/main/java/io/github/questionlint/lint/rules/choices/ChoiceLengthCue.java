package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;

final class ChoiceLengthCue implements Rule<LongestChoices> {
    /** The least number of questions of a smaller bank, where chance gives more than {@link #MOST} percent once in 300. */
    private static final int FEW = 10;

    private static final int MOST = 79;

    private final int questions;
    private final int percent;

    ChoiceLengthCue(Options options) {
        questions = options.integer("questions");
        percent = options.integer("percent");
    }

    @Override
    public View<LongestChoices> view() {
        return LongestChoices.VIEW;
    }

    @Override
    public void check(LongestChoices longest, Reporter reporter) {
        int least = longest.all() >= questions ? percent : Math.max(percent, MOST);
        if (longest.all() >= Math.min(questions, FEW) && longest.right() * 100L > (long) longest.all() * least) {
            reporter.report(longest.place(), "longest", longest.right(), longest.all(), longest.percent());
        }
    }
}
