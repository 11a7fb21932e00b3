package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import java.util.ArrayList;
import java.util.List;

final class ChoiceAllOfTheAboveConflict implements Rule<FoldedChoices> {
    @Override
    public View<FoldedChoices> view() {
        return FoldedChoices.VIEW;
    }

    @Override
    public void check(FoldedChoices choices, Reporter reporter) {
        List<Choice> all = choices.those(ChoiceWords.ALL);
        List<Choice> none = choices.those(ChoiceWords.NONE);
        if (all.isEmpty() && none.isEmpty()) {
            return;
        }
        List<Choice> others = new ArrayList<>(choices.question().choices());
        others.removeAll(all);
        others.removeAll(none);
        long marked = others.stream().filter(Choice::correct).count();
        none.forEach(choice -> checkNone(choice, marked, reporter));
        all.forEach(choice -> checkAll(choice, marked, others.size(), reporter));
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
