package io.github.questionlint.lint.rule;

/**
 * A replacement of a part of a file.
 *
 * @param start its start, as an offset into the text of the file, in UTF-16 units
 * @param end its end, exclusive; equal to {@code start} for an insertion
 * @param text the new text; rules write a line end as {@code \n}, which becomes the file's own
 */
public record Edit(int start, int end, String text) implements Comparable<Edit> {

    /** An insertion. */
    public static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    /** A deletion. */
    public static Edit delete(int start, int end) {
        return new Edit(start, end, "");
    }

    /** The same edit with the line ends of the file. */
    public Edit withLineEnds(String lineEnd) {
        return new Edit(start, end, text.replace("\r\n", "\n").replace("\n", lineEnd));
    }

    @Override
    public int compareTo(Edit other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
