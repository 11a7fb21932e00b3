package io.github.questionlint.source;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file, relative to the folder that was read, with {@code /}
 * @param line the first line, from 1
 * @param column the first column, from 1, counted in UTF-16 units as {@link String} does
 * @param endLine the last line
 * @param endColumn the column after the last one
 */
public record Span(String path, int line, int column, int endLine, int endColumn) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.comparing(Span::path)
            .thenComparingInt(Span::line)
            .thenComparingInt(Span::column)
            .thenComparingInt(Span::endLine)
            .thenComparingInt(Span::endColumn);

    /** Checks that lines and columns are at least 1, and that the end is not before the start. */
    public Span {
        if (line < 1 || column < 1 || endLine < line || endLine == line && endColumn < column) {
            throw new IllegalArgumentException(
                    "not a span: %s:%d:%d to %d:%d".formatted(path, line, column, endLine, endColumn));
        }
    }

    /** The first character of a file: the place of a defect of the whole file. */
    public static Span startOf(String path) {
        return new Span(path, 1, 1, 1, 1);
    }

    /** The span from the start of this one to the end of {@code last}, which is later in the same file. */
    public Span to(Span last) {
        return new Span(path, line, column, last.endLine, last.endColumn);
    }

    /**
     * The same place, seen from a folder further up.
     *
     * @param prefix what the path starts with there; empty or with {@code /} at its end
     */
    public Span below(String prefix) {
        return new Span(prefix + path, line, column, endLine, endColumn);
    }

    /** Whether {@code other} lies within this span of the same file. */
    public boolean contains(Span other) {
        return path.equals(other.path)
                && (line < other.line || line == other.line && column <= other.column)
                && (endLine > other.endLine || endLine == other.endLine && endColumn >= other.endColumn);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
