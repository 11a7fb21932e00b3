package io.github.questionlint.read;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the arrow that joins the sides of a pair: the first {@code ->} or {@code →} with white space or an end of the
 * text on both sides, and not within code.
 */
public final class PairArrow {
    private static final String ASCII = "->";
    private static final char SIGN = '→';
    /** The sign in Markdown where it is no arrow. */
    private static final String ENTITY = "&rarr;";

    private PairArrow() {}

    /** The index of the arrow; -1 where there is none. Takes linear time. */
    static int in(String text) {
        Map<Integer, Integer> last = lastRuns(text);
        int at = 0;
        while (at < text.length()) {
            if (isArrow(text, at)) {
                return at;
            }
            at = partEnd(text, at, last);
        }
        return -1;
    }

    /**
     * A pair as one text that is divided where the prompt ends: an arrow in the prompt is escaped, and so is a backtick
     * that would make code of it and the match. Markdown shows both as before.
     *
     * @param prompt the prompt in Markdown; empty for a match that belongs to nothing
     * @param match the match in Markdown; empty where there is none
     */
    public static String joined(String prompt, String match) {
        Map<Integer, Integer> last = lastRuns(prompt);
        boolean code = match.indexOf('`') >= 0;
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < prompt.length()) {
            int end = partEnd(prompt, at, last);
            boolean open = code && prompt.charAt(at) == '`' && end == runEnd(prompt, at);
            String part = prompt.substring(at, end);
            text.append(open ? part.replace("`", "\\`") : !isArrow(prompt, at) ? part : escaped(part));
            at = end;
        }
        return (text + " " + ASCII + " " + match).strip();
    }

    private static String escaped(String arrow) {
        return arrow.equals(ASCII) ? "\\" + ASCII : ENTITY;
    }

    /** The end of what belongs together from an index on: code, a sign with its backslash, an arrow, or a character. */
    private static int partEnd(String text, int at, Map<Integer, Integer> last) {
        char c = text.charAt(at);
        if (c == '`') {
            return behindCode(text, at, last);
        }
        int length = c == '\\' ? 2 : isArrow(text, at) ? length(text, at) : 1;
        return Math.min(text.length(), at + length);
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
