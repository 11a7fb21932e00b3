package io.github.questionlint.lint.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Set;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {
    private static final Set<Integer> WIDE =
            Set.of(UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** A text that takes at most this many columns, with an ellipsis if it is cut. */
    static String cut(String text, int columns) {
        int used = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            used += of(text.codePointAt(at));
            if (used > columns) {
                return text.substring(0, at).stripTrailing() + "…";
            }
        }
        return text;
    }

    /** What East Asian typography has wide takes two columns, a combining mark none. */
    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return WIDE.contains(UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) ? 2 : 1;
    }
}
