package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;

final class ChoiceAllCorrect implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        int size = question.choices().size();
        if (size > 1 && question.choices().stream().allMatch(Choice::correct)) {
            reporter.report(question.choices().get(0).markSpan(), "all", size);
        }
    }
}
