package io.github.questionlint.model;

import io.github.questionlint.source.Span;

/**
 * Two texts that belong together. One without a prompt is a match that belongs to none, so that the last ones cannot
 * be guessed.
 *
 * @param prompt what is given
 * @param match what belongs to it
 * @param joined whether its author joined the two sides; without, only the prompt is known
 * @param span the whole pair
 */
public record Pair(Piece prompt, Piece match, boolean joined, Span span) {

    /** Whether it is a match that belongs to no prompt. */
    public boolean isExtra() {
        return joined && prompt.isBlank() && !match.isBlank();
    }

    /** Whether both sides are there. */
    public boolean isWhole() {
        return !prompt.isBlank() && !match.isBlank();
    }
}
