package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import java.util.List;

final class ChoiceUnmarkedItem implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> marked = question.choices().stream()
                .filter(choice -> choice.mark() != Mark.NONE)
                .toList();
        if (marked.isEmpty() || isTicked(marked) || question.format().equals(Question.LIST)) {
            return;
        }
        for (Choice choice : question.choices()) {
            if (choice.mark() == Mark.NONE && !isPictureAlone(choice)) {
                reporter.report(choice.span(), "plain", ChoiceText.quoted(choice));
            }
        }
    }

    /** Whether there are several ticks and no empty box: such a list says what is done or recommended. */
    private static boolean isTicked(List<Choice> marked) {
        return marked.size() > 1 && marked.stream().allMatch(Choice::correct);
    }

    /** Whether an item is an image alone: an image of the question is often indented into the list and is no choice. */
    private static boolean isPictureAlone(Choice choice) {
        return choice.text().value().strip().matches("!\\[[^\\]]{0,400}\\]\\([^)]{0,400}\\)");
    }
}
