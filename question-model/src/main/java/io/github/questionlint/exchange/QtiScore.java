package io.github.questionlint.exchange;

import io.github.questionlint.model.QuestionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What an answer to a question gives in QTI: its points, and whether parts of it give parts of them. */
record QtiScore(Item item) {
    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final int DIGITS = 5;

    /** What a right answer gives. */
    BigDecimal points() {
        return item.points().orElse(BigDecimal.ONE);
    }

    /** Whether single answers are added up: the words of a short answer, and choices that give a part. */
    boolean isMapped() {
        return switch (item.marking()) {
            case SHORT_ANSWER -> true;
            case SINGLE_CHOICE -> ChoiceWeights.of(item).isPresent();
            case MATCHING -> item.partialCredit().orElse(false);
            case MULTIPLE_CHOICE ->
                item.partialCredit().orElse(ChoiceWeights.of(item).isPresent());
            default -> false;
        };
    }

    /** An equal share of the points. */
    BigDecimal share(long parts) {
        return points().divide(BigDecimal.valueOf(parts), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** What each choice gives or takes: by its weight or, without any, an equal share, which a wrong one takes. */
    List<BigDecimal> values() {
        Optional<List<BigDecimal>> weights = ChoiceWeights.of(item);
        if (weights.isPresent()) {
            return weights.get().stream()
                    .map(weight -> weight.multiply(PERCENT).multiply(points()).stripTrailingZeros())
                    .toList();
        }
        long right = item.choices().stream().filter(ItemChoice::correct).count();
        boolean one = item.marking() != QuestionType.MULTIPLE_CHOICE;
        BigDecimal share = share(one ? 1 : right);
        return item.choices().stream()
                .map(choice -> choice.correct() ? share : share.negate())
                .toList();
    }
}
