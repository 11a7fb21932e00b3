package io.github.questionlint.read;

import java.util.BitSet;

/**
 * Finds the arrow that joins the sides of a pair: the first {@code ->} or {@code →} with white space or an end of the
 * text on both sides, and not within code.
 */
final class PairArrow {
    private static final String ASCII = "->";
    private static final char SIGN = '→';

    private PairArrow() {}

    /** The index of the arrow; -1 where there is none. Takes linear time. */
    static int in(String text) {
        // Runs of backticks of a length that no later run has again; each search that fails is not made twice.
        BitSet unclosed = new BitSet();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '`') {
                at = behindCode(text, at, unclosed);
            } else if (c == '\\') {
                at += 2;
            } else if (isArrow(text, at)) {
                return at;
            } else {
                at++;
            }
        }
        return -1;
    }

    /** The length of the arrow at an index. */
    static int length(String text, int at) {
        return text.charAt(at) == SIGN ? 1 : ASCII.length();
    }

    private static boolean isArrow(String text, int at) {
        if (text.charAt(at) != SIGN && !text.startsWith(ASCII, at)) {
            return false;
        }
        int end = at + length(text, at);
        return (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    }

    /** The end of the code that a run of backticks opens; the end of the run where nothing closes it. */
    private static int behindCode(String text, int start, BitSet unclosed) {
        int open = runEnd(text, start);
        int length = open - start;
        if (unclosed.get(length)) {
            return open;
        }
        int at = text.indexOf('`', open);
        while (at >= 0) {
            int end = runEnd(text, at);
            if (end - at == length) {
                return end;
            }
            at = text.indexOf('`', end);
        }
        unclosed.set(length);
        return open;
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
