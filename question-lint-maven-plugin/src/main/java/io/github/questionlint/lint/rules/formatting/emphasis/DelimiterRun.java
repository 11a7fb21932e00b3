package io.github.questionlint.lint.rules.formatting.emphasis;

/**
 * Asterisks or underscores that stand together, as CommonMark 0.31 section 6.2 sees them.
 *
 * @param mark the character
 * @param start where they begin, as an offset into the text of the file
 * @param end where they end, exclusive
 * @param before the character in front of them; a line end at the begin of a line
 * @param after the character behind them; a line end at the end of a line
 * @param literal whether a reader sees them, since they opened and closed nothing
 */
record DelimiterRun(char mark, int start, int end, int before, int after, boolean literal) {

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

    /** Whether it reads like an operator or a part of a path: {@code 2**3}, {@code src/**}. */
    boolean isOperator() {
        boolean between = isAscii(before) && isAscii(after);
        return between || before == '/' || after == '/';
    }

    /** Whether blanks stand on both sides of it. */
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
