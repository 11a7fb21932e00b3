package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.model.Question;
import java.util.Optional;

/**
 * A question that should be answered.
 *
 * @param question the question
 * @param answer its answer; empty if no part of it is one
 */
record ExpectedAnswer(Question question, Optional<Answer> answer) {
    /** Each question of a file that should be answered. */
    static final FileView<ExpectedAnswer> VIEW = FileView.of(
            ExpectedAnswer.class,
            views -> views.of(AskedQuestion.VIEW)
                    .filter(asked -> asked.question().answerExpected())
                    .map(asked -> new ExpectedAnswer(asked.question(), Answer.of(asked))));
}
