package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;

final class ChoiceLengthCue implements Rule<LongestChoices> {
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
        if (longest.all() >= questions && longest.right() * 100L > (long) longest.all() * percent) {
            reporter.report(longest.place(), "longest", longest.right(), longest.all(), longest.percent());
        }
    }
}
