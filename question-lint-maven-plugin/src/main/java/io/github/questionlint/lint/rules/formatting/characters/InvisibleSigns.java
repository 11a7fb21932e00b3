package io.github.questionlint.lint.rules.formatting.characters;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Distinguishes invisible characters that were pasted by accident from those that a script needs. */
final class InvisibleSigns {
    private static final String ZERO_WIDTH = "\u00AD\u200B\u2060\u2061\u2062\u2063\u2064\u180E\uFEFF";
    private static final String JOINERS = "\u200C\u200D";
    private static final String DIRECTIONS = "\u200E\u200F\u061C";

    /** Scripts without spaces between words, where authors mark the places to break a line. */
    private static final Set<UnicodeScript> UNBROKEN = Set.of(
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.MONGOLIAN);

    /** Scripts whose letters are joined by default, or never. */
    private static final Set<UnicodeScript> UNJOINED = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.CYRILLIC);

    private InvisibleSigns() {}

    /** Whether the character at an offset is invisible and has no effect that its neighbours need. */
    static boolean isStray(String text, int at) {
        char c = text.charAt(at);
        if (ZERO_WIDTH.indexOf(c) >= 0) {
            return !besideUnbroken(text, at) && !protectsMark(text, at);
        }
        if (JOINERS.indexOf(c) >= 0) {
            return isUnjoined(before(text, at)) && isUnjoined(after(text, at));
        }
        return DIRECTIONS.indexOf(c) >= 0 && !hasRightToLeft(text, at);
    }

    private static boolean besideUnbroken(String text, int at) {
        return UNBROKEN.contains(UnicodeScript.of(before(text, at)))
                || UNBROKEN.contains(UnicodeScript.of(after(text, at)));
    }

    /** Some authors put one between two signs so that Markdown or a forge does not act on them. */
    private static boolean protectsMark(String text, int at) {
        return "*_~`@#[]|".indexOf(before(text, at)) >= 0 || "*_~`[]|".indexOf(after(text, at)) >= 0;
    }

    private static boolean isUnjoined(int c) {
        return c < 128 || UNJOINED.contains(UnicodeScript.of(c));
    }

    private static boolean hasRightToLeft(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(start, end < 0 ? text.length() : end)
                .codePoints()
                .anyMatch(InvisibleSigns::isRightToLeft);
    }

    /** Whether a letter is written from right to left. */
    static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && c != 0x200F
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC && c != 0x061C;
    }

    private static int before(String text, int at) {
        return at == 0 ? '\n' : text.codePointBefore(at);
    }

    private static int after(String text, int at) {
        return at + 1 >= text.length() ? '\n' : text.codePointAt(at + 1);
    }
}
