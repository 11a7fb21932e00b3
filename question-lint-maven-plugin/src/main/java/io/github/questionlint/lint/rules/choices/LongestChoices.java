package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often the right choice of a bank is the longest. Counted are questions with one right choice among three or more.
 *
 * @param place the place for a finding about the bank
 * @param right the number of questions whose right choice is longer than all others
 * @param all the number of questions counted
 */
record LongestChoices(Span place, int right, int all) {
    /** The counts of a bank; none where no right choice is the longest. */
    static final BankView<LongestChoices> VIEW = BankView.of(LongestChoices.class, LongestChoices::of);

    private static Stream<LongestChoices> of(BankViews views) {
        List<Question> counted = views.bank()
                .questions()
                .filter(question -> question.choices().size() > 2 && ChoiceKey.count(question) == 1)
                .toList();
        List<Question> right =
                counted.stream().filter(LongestChoices::isLongestRight).toList();
        return right.stream()
                .limit(1)
                .map(first ->
                        new LongestChoices(RightPositions.place(views.bank(), first), right.size(), counted.size()));
    }

    private static boolean isLongestRight(Question question) {
        int right = 0;
        int wrong = 0;
        for (Choice choice : question.choices()) {
            int length = choice.text().value().length();
            right = choice.correct() ? length : right;
            wrong = choice.correct() ? wrong : Math.max(wrong, length);
        }
        return right > wrong;
    }

    /** The share of questions whose right choice is the longest, in percent. */
    int percent() {
        return right * 100 / all;
    }
}
