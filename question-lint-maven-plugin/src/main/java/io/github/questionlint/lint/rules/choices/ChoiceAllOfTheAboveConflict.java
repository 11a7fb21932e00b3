package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.ArrayList;
import java.util.List;

final class ChoiceAllOfTheAboveConflict implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> all = those(question, ChoiceWords.ALL);
        List<Choice> none = those(question, ChoiceWords.NONE);
        List<Choice> others = new ArrayList<>(question.choices());
        others.removeAll(all);
        others.removeAll(none);
        long marked = others.stream().filter(Choice::correct).count();
        none.forEach(choice -> checkNone(choice, marked, reporter));
        all.forEach(choice -> checkAll(choice, marked, others.size(), reporter));
    }

    private static List<Choice> those(Question question, PhrasePattern words) {
        return question.choices().stream()
                .filter(choice -> ChoiceText.is(choice, words))
                .toList();
    }

    private static void checkNone(Choice choice, long marked, Reporter reporter) {
        if (choice.correct() && marked > 0) {
            reporter.report(choice.markSpan(), "none", ChoiceText.quoted(choice));
        }
    }

    /** Single-choice questions mark "all of the above" alone, which means all choices. */
    private static void checkAll(Choice choice, long marked, int others, Reporter reporter) {
        if (choice.correct() && marked > 0 && marked < others) {
            reporter.report(choice.markSpan(), "all", ChoiceText.quoted(choice), others - marked);
        } else if (!choice.correct() && others > 1 && marked == others) {
            reporter.report(choice.markSpan(), "all-unmarked", ChoiceText.quoted(choice));
        }
    }
}
