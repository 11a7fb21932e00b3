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
        if (!choices.isEmpty()
                && choices.stream().noneMatch(choice -> isSettled(question, choice))
                && !WrittenMark.replacesMarks(question)) {
            reporter.report(choices.get(0).markSpan(), "none");
        }
    }

    /** The reader has reported a choice of a list that does not say whether it is right. */
    private static boolean isSettled(Question question, Choice choice) {
        return choice.correct()
                || choice.mark() == Mark.UNKNOWN
                || choice.mark() == Mark.NONE && question.format().equals(Question.LIST);
    }
}
