package io.github.questionlint.lint.rule;

/**
 * A stretch of a file and what is to stand there instead.
 *
 * @param start where it begins, as an offset into the text of the file, in UTF-16 units
 * @param end where it ends, exclusive; equal to {@code start} where something is only put in
 * @param text what is to stand there; a rule writes a line end as {@code \n}, and the file gets the one it has elsewhere
 */
public record Edit(int start, int end, String text) implements Comparable<Edit> {

    /** Puts something in. */
    public static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    /** Takes something away. */
    public static Edit delete(int start, int end) {
        return new Edit(start, end, "");
    }

    /** The same with every line end in the new text as it is in the file. */
    public Edit withLineEnds(String lineEnd) {
        return new Edit(start, end, text.replace("\r\n", "\n").replace("\n", lineEnd));
    }

    @Override
    public int compareTo(Edit other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
