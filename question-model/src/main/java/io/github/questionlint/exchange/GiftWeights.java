package io.github.questionlint.exchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The marks of several right choices, in percent. Moodle knows only some shares; up to ten right choices get equal ones,
 * up to twenty get 10 or 5 percent.
 */
final class GiftWeights {
    private static final String[] EQUAL = {
        "", "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"
    };
    private static final int MOST = 20;
    /** The shares that Moodle knows, above zero or below. */
    private static final List<BigDecimal> KNOWN = Stream.of(
                    "100",
                    "90",
                    "83.33333",
                    "80",
                    "75",
                    "70",
                    "66.66667",
                    "60",
                    "50",
                    "40",
                    "33.33333",
                    "30",
                    "25",
                    "20",
                    "16.66667",
                    "14.28571",
                    "12.5",
                    "11.11111",
                    "10",
                    "5")
            .map(BigDecimal::new)
            .toList();
    /** How far a share may be from one of them and still be it. */
    private static final BigDecimal NEAR = new BigDecimal("0.001");

    private GiftWeights() {}

    /** The share of a right choice; empty where there are too many of them. */
    static Optional<String> of(int index, int right) {
        if (right < EQUAL.length) {
            return Optional.of(EQUAL[right]);
        }
        return right > MOST ? Optional.empty() : Optional.of(index < MOST - right ? "10" : "5");
    }

    /** Whether the shares are not equal. */
    static boolean areUnequal(int right) {
        return right >= EQUAL.length;
    }

    /** The share that Moodle knows and that is nearest to one that is not zero. */
    static BigDecimal nearest(BigDecimal percent) {
        BigDecimal wanted = percent.abs();
        BigDecimal nearest = KNOWN.stream()
                .min(Comparator.comparing(share -> share.subtract(wanted).abs()))
                .orElseThrow();
        return percent.signum() < 0 ? nearest.negate() : nearest;
    }

    /** Whether Moodle takes a share for one that it knows. */
    static boolean isKnown(BigDecimal percent) {
        return nearest(percent).subtract(percent).abs().compareTo(NEAR) < 0;
    }
}
