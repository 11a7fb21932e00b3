package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.List;

final class ChoiceAllOfTheAboveMisplaced implements Rule<Question> {
    private static final PhrasePattern ABOVE = ChoiceWords.cue("above");

    /** Right directly below two choices, whatever comes after it. */
    private static final PhrasePattern BOTH = ChoiceWords.cue("both-above");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> choices = question.choices();
        int last = choices.size() - 1;
        while (last >= 0 && speaksOfAll(choices.get(last))) {
            last--;
        }
        for (int at = 0; at < choices.size(); at++) {
            Choice choice = choices.get(at);
            boolean above = ABOVE.isIn(choice.text().value()) && speaksOfAll(choice);
            String letter = ChoiceText.letter(question, at);
            if (above && at < last && !(at == 2 && BOTH.isIn(choice.text().value()))) {
                reporter.report(choice.text().span(), "not-last", ChoiceText.quoted(choice), last - at);
            } else if (above
                    && ChoiceOrder.moves(question)
                    && !ChoiceOrder.pinned(question).contains(letter)) {
                reporter.report(choice.text().span(), "shuffled", ChoiceText.quoted(choice), letter);
            }
        }
    }

    private static boolean speaksOfAll(Choice choice) {
        return ChoiceText.is(choice, ChoiceWords.ALL) || ChoiceText.is(choice, ChoiceWords.NONE);
    }
}
