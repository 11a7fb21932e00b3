package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.List;

final class ChoiceNoneCorrect implements Rule<ChoiceKey> {
    @Override
    public View<ChoiceKey> view() {
        return ChoiceKey.READ;
    }

    @Override
    public void check(ChoiceKey key, Reporter reporter) {
        AskedQuestion asked = key.asked();
        Question question = asked.question();
        List<Choice> choices = question.choices();
        if (!choices.isEmpty()
                && !asked.isCut()
                && choices.stream().noneMatch(choice -> isSettled(question, choice))
                && asked.file().problems().stream().noneMatch(problem -> isKeyOf(question, problem))
                && !WrittenMark.replacesMarks(question)) {
            reporter.report(key.keyless()
                    .map(place -> usual(choices.get(0).markSpan(), place))
                    .orElseGet(() -> Observation.at(choices.get(0).markSpan(), message(asked))));
        }
    }

    /** A file or a bank without keys is one thing to decide. */
    private static Observation usual(Span place, String keyless) {
        Observation usual = Observation.at(place, "usual");
        return keyless.equals(ChoiceKey.BANK) ? usual.dueTo("bank") : usual.dueTo("file", keyless);
    }

    private static String message(AskedQuestion asked) {
        return Notation.of(asked).message("none", Notation.KEY, Notation.DATA, Notation.LIST, Notation.GIFT);
    }

    /**
     * Whether a problem says that the key of the question names no choice, which is another defect than a missing key.
     */
    private static boolean isKeyOf(Question question, Problem problem) {
        return problem.rule().equals("choice-key-unknown")
                && question.span().line() <= problem.span().line()
                && problem.span().endLine() <= question.span().endLine();
    }

    /** Whether the choice is right or already reported: the reader reports a choice of a list without a mark. */
    private static boolean isSettled(Question question, Choice choice) {
        return choice.correct()
                || choice.mark() == Mark.UNKNOWN
                || choice.mark() == Mark.NONE && question.format().equals(Question.LIST);
    }
}
