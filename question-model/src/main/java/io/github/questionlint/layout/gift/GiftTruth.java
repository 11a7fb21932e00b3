package io.github.questionlint.layout.gift;

import java.util.Optional;

/** The words for true and false. */
final class GiftTruth {

    private GiftTruth() {}

    /** Whether a word says true; empty for another word. */
    static Optional<Boolean> of(String word) {
        return switch (word) {
            case "T", "TRUE" -> Optional.of(true);
            case "F", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
