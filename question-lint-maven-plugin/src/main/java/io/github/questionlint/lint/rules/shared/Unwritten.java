package io.github.questionlint.lint.rules.shared;

/** Question marks, as in {@code ???}, in place of a text that nobody has written yet. */
public final class Unwritten {
    /** Fewer may be an operator of a program. */
    private static final int FEWEST = 3;

    private Unwritten() {}

    /** Whether a text is nothing but question marks. */
    public static boolean is(String text) {
        String marks = text.strip();
        return marks.length() >= FEWEST && marks.chars().allMatch(c -> c == '?' || c == '\uFF1F');
    }
}
