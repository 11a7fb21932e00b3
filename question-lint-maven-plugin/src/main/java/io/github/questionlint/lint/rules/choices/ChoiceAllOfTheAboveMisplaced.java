package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.List;

final class ChoiceAllOfTheAboveMisplaced implements Rule<FoldedChoices> {
    private static final PhrasePattern ABOVE = ChoiceWords.cue("above");

    /** Right directly below two choices, whatever comes after it. */
    private static final PhrasePattern BOTH = ChoiceWords.cue("both-above");

    @Override
    public View<FoldedChoices> view() {
        return FoldedChoices.VIEW;
    }

    @Override
    public void check(FoldedChoices folded, Reporter reporter) {
        Question question = folded.question();
        List<Choice> choices = question.choices();
        int last = choices.size() - 1;
        while (last >= 0 && speaksOfAll(folded, last)) {
            last--;
        }
        for (int at = 0; at < choices.size(); at++) {
            Choice choice = choices.get(at);
            boolean above = ABOVE.isIn(choice.text().value()) && speaksOfAll(folded, at);
            if (above && at < last && !(at == 2 && BOTH.isIn(choice.text().value()))) {
                reporter.report(choice.text().span(), "not-last", ChoiceText.quoted(choice), last - at);
            } else if (above
                    && ChoiceOrder.moves(question)
                    && !ChoiceOrder.pinned(question).contains(ChoiceText.letter(question, at))) {
                reporter.report(
                        choice.text().span(), "shuffled", ChoiceText.quoted(choice), ChoiceText.letter(question, at));
            }
        }
    }

    private static boolean speaksOfAll(FoldedChoices choices, int at) {
        return choices.is(at, ChoiceWords.ALL) || choices.is(at, ChoiceWords.NONE);
    }
}
