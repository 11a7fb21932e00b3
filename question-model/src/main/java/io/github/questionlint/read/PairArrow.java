package io.github.questionlint.read;

import java.util.HashMap;
import java.util.Map;

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
        Map<Integer, Integer> last = lastRuns(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '`') {
                at = behindCode(text, at, last);
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

    /** Where the last run of backticks of each length is, so that none is searched for in vain. */
    private static Map<Integer, Integer> lastRuns(String text) {
        Map<Integer, Integer> last = new HashMap<>();
        int at = text.indexOf('`');
        while (at >= 0) {
            int end = runEnd(text, at);
            last.put(end - at, at);
            at = text.indexOf('`', end);
        }
        return last;
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
    private static int behindCode(String text, int start, Map<Integer, Integer> last) {
        int open = runEnd(text, start);
        int length = open - start;
        if (last.getOrDefault(length, -1) < open) {
            return open;
        }
        int at = text.indexOf('`', open);
        int end = runEnd(text, at);
        while (end - at != length) {
            at = text.indexOf('`', end);
            end = runEnd(text, at);
        }
        return end;
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
