package io.github.questionlint.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file and the starts of its lines. Lines end with LF, CRLF or CR, as in CommonMark; a byte order mark
 * stays in the text and is in no column.
 */
public final class SourceFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Of as many calls less one, one looks at the time; a power of two less one. */
    private static final int CALLS = 3;

    private static final int LONGEST_MARGIN = 20;
    private static final int LONGEST_NAME = 100;

    private final String path;
    private final String text;
    private final int[] lineStarts;

    private final FileTime time;
    /** How often a line was asked for; that two threads may count one time as one does no harm. */
    private int calls;
    /** What its lines define, once somebody asked. */
    private @Nullable Set<String> definitions;

    private SourceFile(String path, String text, FileTime time) {
        this.path = path;
        this.time = time;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /**
     * A file from its text.
     *
     * @param path relative to the folder that is read, with {@code /}
     */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text, FileTime.endless());
    }

    /**
     * A file from its text, with a limit for the time that the work on it may take.
     *
     * @param bytes its size
     */
    static SourceFile of(String path, String text, int bytes, Limits limits) {
        return new SourceFile(path, text, FileTime.of(bytes, limits));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 16)];
        int count = 0;
        starts[count++] = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        char[] chars = text.toCharArray();
        for (int at = 0; at < chars.length; at++) {
            if (chars[at] <= '\r' && endsLine(text, at)) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }

    /** The path, relative to the folder that was read, with {@code /}. */
    public String path() {
        return path;
    }

    /** The whole text, as in the file. */
    public String text() {
        return text;
    }

    /** The offset at which the text starts: after a byte order mark, if there is one. */
    public int start() {
        return lineStarts[0];
    }

    /** Whether a line, maybe of a quote, defines a name of at most 100 UTF-16 units, as {@code [name]: text} does. */
    public boolean defines(String name) {
        Set<String> known = definitions;
        if (known == null) {
            known = definitions();
            definitions = known;
        }
        return known.contains(name);
    }

    private Set<String> definitions() {
        Set<String> names = new HashSet<>();
        for (int start : lineStarts) {
            int open = start;
            while (open < text.length() && open < start + LONGEST_MARGIN && " >".indexOf(text.charAt(open)) >= 0) {
                open++;
            }
            if (text.startsWith("[", open)) {
                String line = text.substring(open + 1, Math.min(text.length(), open + LONGEST_NAME + 3));
                int end = line.indexOf("]:");
                names.add(line.substring(0, Math.max(0, end)));
            }
        }
        return names;
    }

    /** The time that reading it may take. */
    public FileTime time() {
        return time;
    }

    /** How many lines there are; a line end at the end of the file starts one more, empty line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** A line, from 1, without its end. */
    public String line(int number) {
        check();
        int end = lineEnd(number);
        return text.substring(lineStarts[number - 1], end);
    }

    /** The offset at which a line, from 1, starts. */
    public int lineStart(int number) {
        return lineStarts[number - 1];
    }

    /** The offset at which a line, from 1, ends: that of its line end, or the end of the text. */
    public int lineEnd(int number) {
        int end = number == lineStarts.length ? text.length() : lineStarts[number];
        while (end > lineStarts[number - 1] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The line end of its first line; LF if it has only one line. */
    public String lineEnding() {
        int end = lineEnd(1);
        if (text.startsWith("\r\n", end)) {
            return "\r\n";
        }
        return text.startsWith("\r", end) ? "\r" : "\n";
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** To find what a thread works on costs more than to find a line. */
    private void check() {
        if ((++calls & CALLS) == 0) {
            FileTime.check();
        }
    }

    /** The number, from 1, of the line that holds an offset. */
    public int lineAt(int offset) {
        check();
        int found = Arrays.binarySearch(lineStarts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    /** The offset into the text of a line and column, both from 1. */
    public int offset(int line, int column) {
        return Math.min(text.length(), lineStarts[line - 1] + column - 1);
    }

    /** The offset into the text at which a place starts. */
    public int offset(Span place) {
        return offset(place.line(), place.column());
    }

    /** The offset into the text after a place. */
    public int endOffset(Span place) {
        return offset(place.endLine(), place.endColumn());
    }

    /** The place between two offsets into the text; the second one is exclusive. */
    public Span span(int start, int end) {
        int line = lineAt(start);
        boolean same = line == lineStarts.length || end < lineStarts[line];
        int endLine = same ? line : lineAt(end);
        int endColumn = Math.max(end - lineStarts[endLine - 1] + 1, 1);
        return new Span(path, line, Math.max(start - lineStarts[line - 1] + 1, 1), endLine, endColumn);
    }

    /** The text between two offsets, and its place. */
    public Text slice(int start, int end) {
        return new Text(text.substring(start, end), span(start, end));
    }
}
