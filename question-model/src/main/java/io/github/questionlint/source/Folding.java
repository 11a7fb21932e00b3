package io.github.questionlint.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Writes alike what is meant alike, for comparisons. Each method takes one difference away; who compares texts picks
 * those that have no meaning there.
 */
public final class Folding {
    private static final Pattern SPACE_AT_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LABEL_SPACE = Pattern.compile("[ \\t\\r\\n]+");
    /** The first code point of the CJK radicals; no Han character is before it. */
    private static final int FIRST_HAN = 0x2E80;

    private Folding() {}

    /** The accents and other marks of letters as part of the letters wherever Unicode has such ones (NFC). */
    public static String composed(String text) {
        return Characters.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Full-width letters, ligatures and the like as the letters that they are for (NFKC). */
    public static String compatible(String text) {
        return Characters.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Letters without their accents and other marks. */
    public static String withoutMarks(String text) {
        return Characters.isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The same in lower case. */
    public static String lower(String text) {
        return compatible(text).toLowerCase(Locale.ROOT);
    }

    /** White space of any kind and length as one space, and none at the ends. */
    public static String singleSpaces(String text) {
        if (isSingleSpaced(text)) {
            return text;
        }
        char[] single = new char[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c)) {
                single[length++] = c;
            } else if (length > 0 && single[length - 1] != ' ') {
                single[length++] = ' ';
            }
        }
        boolean spaceLast = length > 0 && single[length - 1] == ' ';
        return new String(single, 0, spaceLast ? length - 1 : length);
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a text has no other white space than single spaces within, as most texts do. */
    private static boolean isSingleSpaced(String text) {
        char last = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ' ' ? last == ' ' : isSpace(c)) {
                return false;
            }
            last = c;
        }
        return last != ' ' || text.isEmpty();
    }

    /** Without the spaces beside Han characters, which some authors write and some do not; the others must be single. */
    public static String withoutSpacesAtHan(String text) {
        return hasNoHan(text) ? text : SPACE_AT_HAN.matcher(text).replaceAll("");
    }

    /** Without the code points at both ends that tell nothing. */
    public static String trimmed(String text, IntPredicate tellsNothing) {
        int start = 0;
        int end = text.length();
        while (start < end && tellsNothing.test(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && tellsNothing.test(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** The name of a field, section or topic in lower case, without spaces, {@code -} and {@code _}. */
    public static String name(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.codePoints()
                .filter(c -> c != '-' && c != '_' && !Character.isWhitespace(c))
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The label of a link as CommonMark compares labels: without case, its white space single. */
    public static String label(String label) {
        return LABEL_SPACE
                .matcher(label.strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT);
    }

    private static boolean hasNoHan(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_HAN) {
                return false;
            }
        }
        return true;
    }
}
