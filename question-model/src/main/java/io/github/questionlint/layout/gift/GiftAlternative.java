package io.github.questionlint.layout.gift;

import java.util.OptionalInt;

/**
 * One of the answers within braces, as written.
 *
 * @param sign {@code =} or {@code ~}; a space where there is none
 * @param start the offset of the sign
 * @param weight what is between percent signs, in percent; empty without them
 * @param textStart the start of its text
 * @param textEnd the end of its text
 * @param feedback the start of what its author says about it
 * @param end its end, exclusive
 */
record GiftAlternative(
        char sign, int start, GiftWeight weight, int textStart, int textEnd, OptionalInt feedback, int end) {

    /** Whether it gives full marks, as the only answer. */
    boolean isFull() {
        return weight.isWritten() ? weight.percent() >= 100 : sign != '~';
    }
}
