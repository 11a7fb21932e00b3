package io.github.questionlint.lint.rules.shared;

import java.util.regex.Pattern;

/** Short pieces of a text on one line, for messages. */
public final class Excerpt {
    /** The longest excerpt, in code points. */
    private static final int LENGTH = 60;
    /** The longest excerpt of an end, in code points. */
    private static final int END_LENGTH = 40;
    /** The most of a long text that is looked at, in UTF-16 units. */
    private static final int LOOKED_AT = 400;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Excerpt() {}

    /** The start of a text: at most 60 code points, with an ellipsis where something was cut. */
    public static String of(String text) {
        String line = line(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
        return line.codePointCount(0, line.length()) <= LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH - 1)).strip() + "…";
    }

    /** The end of a text: at most 40 code points, with an ellipsis where something was cut. */
    public static String ofEnd(String text) {
        String line = line(text);
        int length = line.codePointCount(0, line.length());
        return length <= END_LENGTH ? line : "…" + line.substring(line.offsetByCodePoints(0, length - END_LENGTH + 1));
    }

    private static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
