package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import java.util.List;

final class ChoiceMultipleOneCorrect implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> correct =
                question.choices().stream().filter(Choice::correct).toList();
        if (question.type() == QuestionType.MULTIPLE_CHOICE && correct.size() == 1) {
            reporter.report(correct.get(0).markSpan(), "one");
        }
    }
}
