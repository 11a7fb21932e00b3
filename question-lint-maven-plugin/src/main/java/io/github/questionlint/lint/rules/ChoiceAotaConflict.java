package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.QuestionRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.List;

final class ChoiceAotaConflict implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> others = question.choices().stream()
                .filter(choice -> !ChoiceText.is(choice, ChoiceWords.ALL) && !ChoiceText.is(choice, ChoiceWords.NONE))
                .toList();
        long marked = others.stream().filter(Choice::correct).count();
        for (Choice choice : question.choices()) {
            if (ChoiceText.is(choice, ChoiceWords.NONE)) {
                checkNone(choice, marked, reporter);
            } else if (ChoiceText.is(choice, ChoiceWords.ALL)) {
                checkAll(choice, marked, others.size(), reporter);
            }
        }
    }

    private static void checkNone(Choice choice, long marked, Reporter reporter) {
        if (choice.correct() && marked > 0) {
            reporter.report(choice.markSpan(), "none", ChoiceText.quoted(choice));
        }
    }

    /** Marked alone, it stands for all of them: that is how single-choice questions mark it. */
    private static void checkAll(Choice choice, long marked, int others, Reporter reporter) {
        if (choice.correct() && marked > 0 && marked < others) {
            reporter.report(choice.markSpan(), "all", ChoiceText.quoted(choice), others - marked);
        } else if (!choice.correct() && others > 1 && marked == others) {
            reporter.report(choice.markSpan(), "all-unmarked", ChoiceText.quoted(choice));
        }
    }
}
