package io.github.questionlint.lint;

import io.github.questionlint.source.Span;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which lines of a file are new or other than they were, from 1, and where text was taken away and nothing put there.
 *
 * @param whole whether the file is new, so that every line counts
 * @param lines the lines that changed
 * @param taken the line after which text was taken away, with the first line of that text
 */
public record ChangedLines(boolean whole, BitSet lines, Map<Integer, String> taken) {
    /** A file that is as it was. */
    public static final ChangedLines NONE = new ChangedLines(false, new BitSet(), Map.of());
    /** A file that was not there. */
    public static final ChangedLines WHOLE = new ChangedLines(true, new BitSet(), Map.of());

    /** Keeps its own copies. */
    public ChangedLines {
        lines = (BitSet) lines.clone();
        taken = new TreeMap<>(taken);
    }

    /** Whether anything changed. */
    public boolean any() {
        return whole || !lines.isEmpty() || !taken.isEmpty();
    }

    /** Whether a line of a place changed. */
    public boolean touch(Span span) {
        int changed = lines.nextSetBit(span.line());
        return whole || changed >= 0 && changed <= last(span);
    }

    /**
     * Whether text was taken out of a question.
     *
     * @param title its first line: after the question, text that starts in the same way was another question
     */
    public boolean takenFrom(Span question, String title) {
        return taken.entrySet().stream()
                .anyMatch(gap -> gap.getKey() >= question.line()
                        && (gap.getKey() < last(question)
                                || gap.getKey() == last(question)
                                        && !marker(gap.getValue()).equals(marker(title))));
    }

    /** The last line of a place; an end before the first character of a line is on the line above. */
    private static int last(Span span) {
        return span.endColumn() == 1 && span.endLine() > span.line() ? span.endLine() - 1 : span.endLine();
    }

    /** What a line starts with, whatever its number: {@code ###}, {@code -}, {@code 0.}. */
    private static String marker(String line) {
        return line.strip().split("\\s", 2)[0].replaceAll("[0-9]+", "0");
    }
}
