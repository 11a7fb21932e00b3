package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;

final class ChoiceDistractorUnexplained implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        for (Choice choice : question.choices()) {
            if (choice.mark() == Choice.Mark.WRONG && choice.explanation().isEmpty()) {
                reporter.report(choice.text().span(), "unexplained", ChoiceText.quoted(choice));
            }
        }
    }
}
