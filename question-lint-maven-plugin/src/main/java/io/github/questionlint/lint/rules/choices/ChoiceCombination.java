package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;

final class ChoiceCombination implements Rule<FoldedChoices> {
    @Override
    public View<FoldedChoices> view() {
        return FoldedChoices.VIEW;
    }

    @Override
    public void check(FoldedChoices choices, Reporter reporter) {
        for (Choice choice : choices.those(ChoiceWords.COMBINATION)) {
            reporter.report(choice.text().span(), "combination", ChoiceText.quoted(choice));
        }
    }
}
