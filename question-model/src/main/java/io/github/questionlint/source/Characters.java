package io.github.questionlint.source;

/** Which characters hide or act when text is printed. */
public final class Characters {
    /** U+2E80, the first code point of the script; the look-up of a script searches a table. */
    private static final int FIRST_HAN = 0x2E80;

    private Characters() {}

    /**
     * Whether a code point is invisible, or acts on a terminal or editor, when printed: control characters (line ends
     * too), line and paragraph separators, directional controls, zero-width space, word joiner and byte order mark,
     * the tag characters, lone surrogates. The zero-width joiners are not among them, since Persian and emoji need them.
     */
    public static boolean isHidden(int c) {
        return c < ' '
                || c >= 0x7F && c <= 0x9F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0x180E
                || c >= 0x2060 && c <= 0x2065
                || c >= 0x206A && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE007F
                || c >= 0xD800 && c <= 0xDFFF;
    }

    /** Whether a code point is Han, a script that writes words without spaces between them. */
    public static boolean isHan(int c) {
        return c >= FIRST_HAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /**
     * Whether a code point is of a script that is written without spaces between words: Han, kana, Thai, Lao, Khmer,
     * Burmese and other ideographs.
     */
    public static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    /** Whether a text has ASCII only, so that no form of Unicode changes it. */
    public static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * Text of several lines without hidden characters except line ends and tabs: every other hidden character, and a
     * carriage return within a line, is its code point.
     */
    public static String shownLines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean lineEnd = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            show(c, isHidden(c) && c != '\n' && c != '\t' && !lineEnd, out);
        }
        return out.toString();
    }

    /**
     * Text on one line without hidden characters: line ends and tabs become a space, every other hidden character its
     * code point, as in <code>\&#117;{202e}</code>.
     */
    public static String shown(String text) {
        if (text.codePoints().noneMatch(Characters::isHidden)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else {
                show(c, isHidden(c), out);
            }
        });
        return out.toString();
    }

    /**
     * For a line of a console or build log: {@link #shown}, and without workflow commands. A runner takes {@code ##[}
     * anywhere in a line for a command, and {@code ::} at its start.
     */
    public static String console(String line) {
        String shown = shown(line).replace("##[", "#\\u{23}[");
        return shown.stripLeading().startsWith("::") ? shown.replaceFirst("::", ":\\\\u{3a}") : shown;
    }

    private static void show(int c, boolean hidden, StringBuilder out) {
        if (hidden) {
            out.append("\\u{").append(Integer.toHexString(c)).append('}');
        } else {
            out.appendCodePoint(c);
        }
    }
}
