package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.List;

final class ChoiceNoneCorrect implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        List<Span> unknownKeys = file.problems().stream()
                .filter(problem -> problem.rule().equals("choice-key-unknown"))
                .map(Problem::span)
                .toList();
        for (Question question : file.questions()) {
            List<Choice> choices = question.choices();
            if (!choices.isEmpty()
                    && choices.stream().noneMatch(choice -> isSettled(question, choice))
                    && unknownKeys.stream().noneMatch(key -> isIn(question, key))
                    && !WrittenMark.replacesMarks(question)) {
                reporter.report(choices.get(0).markSpan(), "none");
            }
        }
    }

    /** A key that names none of the choices is another defect than none. */
    private static boolean isIn(Question question, Span key) {
        return question.span().line() <= key.line()
                && key.endLine() <= question.span().endLine();
    }

    /** The reader has reported a choice of a list that does not say whether it is right. */
    private static boolean isSettled(Question question, Choice choice) {
        return choice.correct()
                || choice.mark() == Mark.UNKNOWN
                || choice.mark() == Mark.NONE && question.format().equals(Question.LIST);
    }
}
