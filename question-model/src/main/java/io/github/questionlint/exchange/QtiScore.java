package io.github.questionlint.exchange;

import io.github.questionlint.model.QuestionType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What an answer to a question gives in QTI: its points, and whether parts of it give parts of them. */
record QtiScore(Item item) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    /** Weights of this sum are meant to be all of the points: 33.33 three times. */
    private static final BigDecimal ROUNDED = new BigDecimal("99.5");
    /** Parts are rounded up, so that all right ones together never give less than all. */
    private static final MathContext UP = new MathContext(7, RoundingMode.UP);
    /** What a program with binary numbers may lose when it adds parts up. */
    private static final BigDecimal ALMOST = new BigDecimal("0.99999");

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

    /** The least score of an answer that is right as a whole. */
    BigDecimal full() {
        boolean gaps =
                item.marking() == QuestionType.CLOZE && item.partialCredit().orElse(false);
        return isMapped() || gaps ? points().multiply(ALMOST).stripTrailingZeros() : points();
    }

    /** An equal share of the points. */
    BigDecimal share(long parts) {
        return part(BigDecimal.ONE, BigDecimal.valueOf(parts));
    }

    private BigDecimal part(BigDecimal some, BigDecimal all) {
        return points().multiply(some).divide(all, UP).stripTrailingZeros();
    }

    /** What each choice gives or takes: by its weight or, without any, an equal share, which a wrong one takes. */
    List<BigDecimal> values() {
        Optional<List<BigDecimal>> weights = ChoiceWeights.of(item);
        if (weights.isPresent()) {
            BigDecimal all = all(weights.get());
            return weights.get().stream().map(weight -> part(weight, all)).toList();
        }
        long right = item.choices().stream().filter(ItemChoice::correct).count();
        boolean one = item.marking() != QuestionType.MULTIPLE_CHOICE;
        BigDecimal share = share(one ? 1 : right);
        return item.choices().stream()
                .map(choice -> choice.correct() ? share : share.negate())
                .toList();
    }

    /** The weight of all right choices: their sum where it was only rounded down. */
    private BigDecimal all(List<BigDecimal> weights) {
        BigDecimal sum = IntStream.range(0, weights.size())
                .filter(at -> item.choices().get(at).correct())
                .mapToObj(weights::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean rounded = item.marking() == QuestionType.MULTIPLE_CHOICE && sum.compareTo(ROUNDED) >= 0;
        return rounded ? sum.min(PERCENT) : PERCENT;
    }
}
