package io.github.questionlint.lint.rules.formatting.emphasis;

/**
 * A run of asterisks or underscores, as defined in CommonMark 0.31, section 6.2.
 *
 * @param mark the character
 * @param start their start, as an offset into the text of the file
 * @param end their end, exclusive
 * @param before the character before them; a line end at the start of a line
 * @param after the character after them; a line end at the end of a line
 * @param literal whether they are visible, because they open and close no emphasis
 */
record DelimiterRun(char mark, int start, int end, int before, int after, boolean literal) {
    private static final String OPENING = "([{\"'“‘「『（【《";
    private static final String CLOSING = ")]}\"'”’」』）】》";

    int length() {
        return end - start;
    }

    /** Whether it may open emphasis. */
    boolean opens() {
        return leftFlanking() && (mark == '*' || !rightFlanking() || isPunctuation(before));
    }

    /** Whether it may close emphasis. */
    boolean closes() {
        return rightFlanking() && (mark == '*' || !leftFlanking() || isPunctuation(after));
    }

    boolean startsLine() {
        return before == '\n';
    }

    boolean endsLine() {
        return after == '\n';
    }

    /** Whether it reads like an operator, a part of a path or itself: {@code 2**3}, {@code **=}, {@code src/**}, {@code (**)}. */
    boolean isOperator() {
        boolean between = isAscii(before) && isAscii(after);
        return between || before == '/' || after == '/' || after == '=' || isEnclosed();
    }

    private boolean isEnclosed() {
        int bracket = OPENING.indexOf(before);
        return bracket >= 0 && CLOSING.charAt(bracket) == after;
    }

    /** Whether there is white space on both sides of it, within the line. */
    boolean floats() {
        return isSpace(before) && isSpace(after) && !startsLine() && !endsLine();
    }

    private boolean leftFlanking() {
        return !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    }

    private boolean rightFlanking() {
        return !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    }

    private static boolean isAscii(int c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Punctuation and symbols: the categories P and S of Unicode. */
    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
