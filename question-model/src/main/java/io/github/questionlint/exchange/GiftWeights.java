package io.github.questionlint.exchange;

import java.util.Optional;

/**
 * The marks of several right choices, in percent. Moodle knows only some shares; up to ten right choices get equal ones,
 * up to twenty get 10 or 5 percent.
 */
final class GiftWeights {
    private static final String[] EQUAL = {
        "", "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"
    };
    private static final int MOST = 20;

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
}
