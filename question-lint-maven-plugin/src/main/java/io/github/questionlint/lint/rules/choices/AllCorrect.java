package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question whose choices are all marked as right, or all such questions of a bank in which they are a custom.
 *
 * @param first the question, or the first of them
 * @param count the number of questions
 * @param asked the number of questions with several choices in the bank
 */
record AllCorrect(Question first, int count, int asked) {
    /** The questions of a bank; one subject for all of them where they are a custom. */
    static final BankView<AllCorrect> VIEW = BankView.of(AllCorrect.class, AllCorrect::in);

    /**
     * More than one in this many questions, and more than a few, are right on purpose, as in exams with several right
     * choices. More than half of the questions are a custom of the bank, which is said once.
     */
    private static final int RARE = 30;

    private static final int FEW = 3;

    private static Stream<AllCorrect> in(BankViews views) {
        List<Question> asked = views.bank()
                .questions()
                .filter(question -> question.choices().size() > 1)
                .toList();
        List<Question> all = asked.stream()
                .filter(question -> question.choices().stream().allMatch(Choice::correct))
                .toList();
        if (all.size() <= Math.max(FEW, asked.size() / RARE)) {
            return all.stream().map(question -> new AllCorrect(question, 1, asked.size()));
        }
        boolean custom = all.size() * 2 > asked.size();
        return custom ? Stream.of(new AllCorrect(all.get(0), all.size(), asked.size())) : Stream.empty();
    }

    /** Whether the bank marks all choices in so many questions that it seems to be its custom. */
    boolean isCustom() {
        return count > 1;
    }
}
