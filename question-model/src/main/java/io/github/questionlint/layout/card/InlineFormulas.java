package io.github.questionlint.layout.card;

/** The formulas in a line, such as {@code $x$} and {@code $$x$$}; signs of a currency open none. */
final class InlineFormulas {
    private final String text;
    /** Whether no sign in the rest of the line closes a formula that one sign opens. */
    private boolean noSingle;
    /** Whether no two signs in the rest of the line close a formula that two open. */
    private boolean noDouble;

    InlineFormulas(String text) {
        this.text = text;
    }

    /** The end of the formula that a dollar sign opens, or of the sign where it opens none. */
    int end(int at) {
        return text.startsWith("$$", at) ? doubleEnd(at + 2) : singleEnd(at + 1);
    }

    private int doubleEnd(int from) {
        int close = noDouble ? -1 : text.indexOf("$$", from);
        noDouble = close < 0;
        return close < 0 ? from : close + 2;
    }

    private int singleEnd(int from) {
        if (noSingle || from >= text.length() || Character.isWhitespace(text.charAt(from))) {
            return from;
        }
        int close = text.indexOf('$', from);
        while (close >= 0 && !closes(close)) {
            close = text.indexOf('$', close + 1);
        }
        noSingle = close < 0;
        return close < 0 ? from : close + 1;
    }

    /** As in Pandoc: no space is in front of the sign that closes a formula, and no digit behind it. */
    private boolean closes(int at) {
        boolean price = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return !price && !Character.isWhitespace(text.charAt(at - 1));
    }
}
