package io.github.questionlint.data;

import tools.jackson.core.TokenStreamLocation;

/**
 * Converts offsets: the YAML parser counts code points from the start of its input, we count UTF-16 units from the
 * start of the file.
 */
final class YamlOffsets {
    private final String text;
    private final int start;
    private final int end;
    private final boolean astral;
    private int knownPoints;
    private int knownOffset;

    YamlOffsets(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.astral = text.substring(start, end).chars().anyMatch(c -> Character.isSurrogate((char) c));
        this.knownOffset = start;
    }

    int of(TokenStreamLocation location) {
        return of((int) Math.max(0, location.getCharOffset()));
    }

    /** Continues from the last offset asked for, since tokens come in order. */
    int of(int codePoints) {
        if (!astral) {
            return Math.min(end, start + codePoints);
        }
        if (codePoints < knownPoints) {
            knownPoints = 0;
            knownOffset = start;
        }
        while (knownPoints < codePoints && knownOffset < end) {
            knownOffset += Character.charCount(text.codePointAt(knownOffset));
            knownPoints++;
        }
        return knownOffset;
    }
}
