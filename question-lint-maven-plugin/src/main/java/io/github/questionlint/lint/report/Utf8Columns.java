package io.github.questionlint.lint.report;

/** Columns in bytes of UTF-8. The last line that was asked for is kept, as many findings may be in one long line. */
final class Utf8Columns {
    private final Sources sources;
    private String path = "";
    private int line;
    private int[] bytes = {0};

    Utf8Columns(Sources sources) {
        this.sources = sources;
    }

    /**
     * A column in bytes.
     *
     * @param column the same in UTF-16 units, from 1; what is beyond the end of the line counts as it is
     */
    int of(String path, int line, int column) {
        if (line != this.line || !path.equals(this.path)) {
            bytes = bytes(sources.line(path, line));
            this.path = path;
            this.line = line;
        }
        int at = Math.min(bytes.length - 1, column - 1);
        return bytes[at] + column - at;
    }

    /** The bytes before each unit of a text; half a pair is written as one byte, a question mark. */
    private static int[] bytes(String text) {
        int[] bytes = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            int c = text.codePointAt(at);
            if (Character.isSupplementaryCodePoint(c)) {
                bytes[at + 1] = bytes[at] + 1;
                bytes[at + 2] = bytes[at] + 4;
                at++;
            } else {
                bytes[at + 1] = bytes[at] + length(c);
            }
        }
        return bytes;
    }

    private static int length(int c) {
        if (c < 0x80 || Character.isSurrogate((char) c)) {
            return 1;
        }
        return c < 0x800 ? 2 : 3;
    }
}
