package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.QuestionRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;

final class ChoiceTooFew implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        if (question.choices().size() == 1) {
            Choice only = question.choices().get(0);
            reporter.report(only.span(), "one", ChoiceText.quoted(only));
        }
    }
}
