package io.github.questionlint.source;

import java.util.List;

/**
 * The characters that one place of a glob takes; never the separator of names.
 *
 * @param ranges pairs of a first and a last code point
 * @param inverted whether it takes all others
 */
record GlobSet(List<Integer> ranges, boolean inverted) {
    /** Any character of a name. */
    static final GlobSet NAME = new GlobSet(List.of(), true);

    GlobSet {
        ranges = List.copyOf(ranges);
    }

    /** One character; the only set that may take the separator. */
    static GlobSet of(int c) {
        return new GlobSet(List.of(c, c), false);
    }

    boolean contains(int c) {
        boolean in = false;
        for (int at = 0; at < ranges.size(); at += 2) {
            in |= ranges.get(at) <= c && c <= ranges.get(at + 1);
        }
        return in != inverted && (c != '/' || !inverted);
    }
}
