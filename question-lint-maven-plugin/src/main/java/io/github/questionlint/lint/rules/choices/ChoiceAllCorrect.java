package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.QuestionRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;

final class ChoiceAllCorrect implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        int size = question.choices().size();
        if (size > 1 && question.choices().stream().allMatch(Choice::correct)) {
            reporter.report(question.choices().get(0).markSpan(), "all", size);
        }
    }
}
