package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;

final class ChoiceDistractorUnexplained implements Rule<AskedQuestion> {
    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        Question question = asked.question();
        for (Choice choice : question.choices()) {
            if (choice.mark() == Choice.Mark.WRONG && choice.explanation().isEmpty()) {
                reporter.report(
                        choice.text().span(),
                        Notation.of(asked).message("unexplained", Notation.DATA, Notation.LIST, Notation.GIFT),
                        ChoiceText.quoted(choice));
            }
        }
    }
}
