package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question whose answer is missing or shows nothing.
 *
 * @param expected the question with the rest of its answer
 * @param usual whether it is so all over the bank, which then seems to be a list of questions
 */
record AnswerGap(ExpectedAnswer expected, boolean usual) {
    private static final int SEVERAL = 5;
    private static final double NEARLY_ALL = 0.9;

    /** The gaps of a bank. */
    static final BankView<AnswerGap> VIEW = BankView.of(AnswerGap.class, AnswerGap::of);

    private static Stream<AnswerGap> of(BankViews views) {
        List<Question> open = views.bank()
                .questions()
                .filter(question -> question.type().hasAnswerSection() && question.answerExpected())
                .toList();
        long without = open.stream()
                .filter(question -> question.section(Role.ANSWER).isEmpty()
                        || question.section(Role.ANSWER).orElseThrow().text().isBlank())
                .count();
        boolean usual = without >= SEVERAL && without >= open.size() * NEARLY_ALL;
        return views.of(ExpectedAnswer.VIEW).filter(AnswerGap::isGap).map(expected -> new AnswerGap(expected, usual));
    }

    private static boolean isGap(ExpectedAnswer expected) {
        return expected.isWithoutSection()
                || expected.answer().filter(answer -> answer.blocks().isEmpty()).isPresent();
    }
}
