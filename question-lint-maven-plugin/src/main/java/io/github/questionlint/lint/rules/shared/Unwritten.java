package io.github.questionlint.lint.rules.shared;

/** Question marks, as in {@code ???}, in place of a text that nobody has written yet. */
public final class Unwritten {
    /** Fewer may be an operator of a program. */
    private static final int FEWEST = 3;

    private Unwritten() {}

    /** Whether a text is nothing but question marks. */
    public static boolean is(String text) {
        int marks = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '?' || c == '\uFF1F') {
                marks++;
            } else if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return marks >= FEWEST && marks == text.strip().length();
    }
}
