package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import java.util.Optional;

/**
 * A question that needs an answer.
 *
 * @param question the question
 * @param answer its answer; empty if the question has no section for it
 */
record ExpectedAnswer(Question question, Optional<Answer> answer) {
    /** Each question of a file that needs an answer. */
    static final FileView<ExpectedAnswer> VIEW = FileView.of(
            ExpectedAnswer.class,
            views -> views.of(AskedQuestion.VIEW)
                    .filter(asked -> asked.question().answerExpected()
                            && asked.question().answeredAt().isEmpty()
                            && !asked.isCut()
                            && !StackedTitles.sharesAnswerBelow(asked))
                    .map(asked -> new ExpectedAnswer(asked.question(), Answer.of(asked))));

    /** Whether the question has no place for an answer, though its type has one. */
    boolean isWithoutSection() {
        return question.type().hasAnswerSection()
                && question.section(Role.ANSWER).isEmpty();
    }
}
