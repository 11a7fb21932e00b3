package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.QuestionRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import java.util.List;

final class ChoiceNoneCorrect implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> choices = question.choices();
        boolean settled = choices.stream().anyMatch(choice -> choice.correct() || choice.mark() == Mark.UNKNOWN);
        if (!choices.isEmpty() && !settled) {
            reporter.report(choices.get(0).markSpan(), "none");
        }
    }
}
