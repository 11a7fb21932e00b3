package io.github.questionlint.lint.rules.choices.weights;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A question of our own format whose choices say what they give or take.
 *
 * @param question the question
 * @param weighed the choices with a weight of their own, in order
 */
record WeighedQuestion(Question question, List<Choice> weighed) {
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Each of them. */
    static final FileView<WeighedQuestion> VIEW = FileView.of(
            WeighedQuestion.class,
            views -> views.of(View.QUESTION)
                    .filter(Question::hasMetadata)
                    .map(WeighedQuestion::of)
                    .filter(question -> !question.weighed().isEmpty()));

    /** Keeps its own copy of the choices. */
    WeighedQuestion {
        weighed = List.copyOf(weighed);
    }

    private static WeighedQuestion of(Question question) {
        return new WeighedQuestion(
                question,
                question.choices().stream()
                        .filter(choice -> choice.weight().isPresent())
                        .toList());
    }

    /** The weight of a choice that has one. */
    static BigDecimal weight(Choice choice) {
        return choice.weight().orElse(BigDecimal.ZERO);
    }

    /** A weight in words, such as {@code 33.3}. */
    static String shown(BigDecimal weight) {
        return weight.signum() == 0 ? "0" : weight.stripTrailingZeros().toPlainString();
    }

    /** Where the weight of a choice is. */
    static Span place(Choice choice) {
        return choice.markSpan();
    }

    /** Whether several choices may be right. */
    boolean isMultiple() {
        return question.type() == QuestionType.MULTIPLE_CHOICE;
    }
}
