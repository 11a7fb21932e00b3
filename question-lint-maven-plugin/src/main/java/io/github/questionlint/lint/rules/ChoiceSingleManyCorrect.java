package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.QuestionRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import java.util.List;

final class ChoiceSingleManyCorrect implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> correct =
                question.choices().stream().filter(Choice::correct).toList();
        if (question.type() == QuestionType.SINGLE_CHOICE && correct.size() > 1) {
            Observation observation = Observation.at(correct.get(1).markSpan(), "many", correct.size());
            reporter.report(observation.and(correct.get(0).markSpan(), "first"));
        }
    }
}
