package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;

final class ReplacementCharacter implements Rule<LostCharacter> {
    @Override
    public View<LostCharacter> view() {
        return LostCharacter.VIEW;
    }

    @Override
    public void check(LostCharacter lost, Reporter reporter) {
        reporter.report(lost.place(), "lost", Excerpt.of(lost.around()));
    }
}
