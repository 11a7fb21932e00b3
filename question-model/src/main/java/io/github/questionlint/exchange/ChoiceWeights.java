package io.github.questionlint.exchange;

import io.github.questionlint.model.QuestionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What each choice of a question gives or takes, in percent of its points. */
final class ChoiceWeights {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** As Moodle writes a third: 33.33333. */
    private static final int DIGITS = 5;

    private ChoiceWeights() {}

    /**
     * The weights of choices of which one at least has a weight of its own; empty where none has. A right one without
     * gets an equal share of what the others leave of 100, and all of it where only one can be chosen; a wrong one gets
     * nothing.
     */
    static Optional<List<BigDecimal>> of(Item item) {
        List<ItemChoice> choices = item.choices();
        if (choices.stream().allMatch(choice -> choice.weight().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal share = item.marking() == QuestionType.MULTIPLE_CHOICE ? share(choices) : ALL;
        return Optional.of(choices.stream()
                .map(choice -> choice.weight().orElse(choice.correct() ? share : BigDecimal.ZERO))
                .toList());
    }

    /** Tells that a format has no place for the weights of a question, if it has any. */
    static void tellLost(Item item, Losses losses, String target) {
        if (of(item).isPresent()) {
            losses.add(item, "choices", "weights-left", target);
        }
    }

    private static BigDecimal share(List<ItemChoice> choices) {
        List<ItemChoice> right = choices.stream().filter(ItemChoice::correct).toList();
        BigDecimal given =
                right.stream().flatMap(choice -> choice.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        long left = right.stream().filter(choice -> choice.weight().isEmpty()).count();
        return left == 0
                ? BigDecimal.ZERO
                : ALL.subtract(given).max(BigDecimal.ZERO).divide(BigDecimal.valueOf(left), DIGITS, RoundingMode.DOWN);
    }
}
