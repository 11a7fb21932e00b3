package io.github.questionlint.layout.words;

/** Cyrillic and Greek letters that look like Latin ones, so that nobody sees which was typed. */
public final class LookAlikes {
    private static final String OTHERS = "АВСЕНІКΑΒΕΗΙΚϹ";
    private static final String LATIN = "ABCEHIKABEHIKC";

    private LookAlikes() {}

    /** A regular expression for one such letter. */
    public static String any() {
        return "[" + OTHERS + "]";
    }

    /** Whether a character is one. */
    public static boolean is(char c) {
        return OTHERS.indexOf(c) >= 0;
    }

    /** The Latin letter that a letter looks like; the same text where it is none of them. */
    public static String latin(String letter) {
        int at = letter.length() == 1 ? OTHERS.indexOf(letter.charAt(0)) : -1;
        return at < 0 ? letter : LATIN.substring(at, at + 1);
    }

    /** A text with Latin letters for those that stand alone and begin no sentence, as in a key; its length stays the same. */
    public static String standing(String text) {
        StringBuilder latin = null;
        for (int at = 0; at < text.length(); at++) {
            if (is(text.charAt(at)) && isAlone(text, at)) {
                latin = latin == null ? new StringBuilder(text) : latin;
                latin.setCharAt(at, latin(text.substring(at, at + 1)).charAt(0));
            }
        }
        return latin == null ? text : latin.toString();
    }

    private static boolean isAlone(String text, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean word =
                at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
        return !before && !after && !word;
    }
}
