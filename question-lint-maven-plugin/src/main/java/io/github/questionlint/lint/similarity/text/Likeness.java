package io.github.questionlint.lint.similarity.text;

import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Whether two words are the same, spelled or inflected differently. */
public final class Likeness {
    /** The fewest letters of a word in which one edit, and two, may be a slip. */
    private static final int SLIP_LETTERS = 5;

    private static final int TWO_SLIPS_LETTERS = 9;
    private static final int FEW_LETTERS = 3;
    /** The distance where it is no greater, otherwise -1. */
    private static final DamerauLevenshteinDistance ONE_EDIT = new DamerauLevenshteinDistance(1);

    private static final DamerauLevenshteinDistance TWO_EDITS = new DamerauLevenshteinDistance(2);
    private static final int LONGEST = 40;
    private static final int ROOT = 4;
    private static final Set<String> ENDINGS = Set.of(
            "ment",
            "er",
            "or",
            "r",
            "ation",
            "ion",
            "ition",
            "al",
            "ial",
            "able",
            "ly",
            "li",
            "iti",
            "ness",
            "ive",
            "ize",
            "ity",
            "e",
            "s",
            "es",
            "d",
            "ed",
            "ing",
            "n",
            "ic",
            "ance",
            "ence",
            "ization",
            "izer",
            "y",
            "i",
            "ie",
            // German, the Romance languages, Polish and Turkish
            "en",
            "em",
            "ern",
            "ten",
            "te",
            "o",
            "a",
            "os",
            "as",
            "ar",
            "ir",
            "an",
            "no",
            "ado",
            "ada",
            "ados",
            "adas",
            "ando",
            "endo",
            "ów",
            "ach",
            "ami",
            "om",
            "ą",
            "ę",
            "owi",
            "ego",
            "ej",
            "ych",
            "lar",
            "ler",
            "ları",
            "leri");
    private static final Set<String> REVERSING = Set.of(
            "un", "in", "im", "ir", "il", "non", "dis", "de", "a", "anti", "en", "re", "sub", "super", "pre", "post");

    private Likeness() {}

    /** Whether one word is the other with a suffix, as in "manage" and "management". */
    public static boolean isDerived(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int common = 0;
        while (common < shorter.length() && shorter.charAt(common) == longer.charAt(common)) {
            common++;
        }
        return common >= ROOT
                && common >= longer.length() / 2
                && isEnding(longer.substring(common))
                && isEnding(shorter.substring(common));
    }

    private static boolean isEnding(String rest) {
        return rest.isEmpty() || ENDINGS.contains(rest);
    }

    /**
     * Whether one may be a typo of the other: one edit from 5 letters on, two from 9 on, but not a prefix that
     * reverses the meaning.
     */
    public static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SLIP_LETTERS || Math.max(one.length(), other.length()) > LONGEST) {
            return false;
        }
        return areNear(one, other, shorter < TWO_SLIPS_LETTERS ? ONE_EDIT : TWO_EDITS) && !isReversed(one, other);
    }

    /** Whether two words of some letters differ by one edit, which alone tells nothing in words so short. */
    public static boolean differByLetter(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= FEW_LETTERS && shorter < LONGEST && areNear(one, other, ONE_EDIT);
    }

    private static boolean areNear(String one, String other, DamerauLevenshteinDistance edits) {
        String letters = one + other;
        return mayBeNear(one, other, edits.getThreshold())
                && edits.apply(numbered(one, letters), numbered(other, letters)) >= 0;
    }

    /** Whether two words may be this near: an edit changes the length by one letter at most, and the set of letters by two. */
    private static boolean mayBeNear(String one, String other, int edits) {
        return Math.abs(one.length() - other.length()) <= edits
                && Long.bitCount(letters(one) ^ letters(other)) <= 2 * edits;
    }

    /** One of 64 bits for every letter. */
    private static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1L << word.charAt(at);
        }
        return letters;
    }

    /**
     * A word with the place of each letter among all letters instead of the letter: commons-text 1.15 compares boxed
     * characters by identity, so that it finds any two letters above U+007F different.
     */
    private static String numbered(String word, String letters) {
        return word.chars()
                .map(letters::indexOf)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether two words look alike on paper, as "IaaS" and "laaS" do: text that a program recognised has such slips. */
    public static boolean looksLike(String one, String other) {
        boolean looks = one.length() >= ROOT && one.length() == other.length();
        for (int at = 0; looks && at < one.length(); at++) {
            looks = shape(one.charAt(at)) == shape(other.charAt(at));
        }
        return looks;
    }

    private static char shape(char letter) {
        return switch (letter) {
            case 'l', '1' -> 'i';
            case '0' -> 'o';
            default -> letter;
        };
    }

    private static boolean isReversed(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return longer.endsWith(shorter) && REVERSING.contains(longer.substring(0, longer.length() - shorter.length()))
                || REVERSING.stream().anyMatch(prefix -> isReversed(one, other, prefix));
    }

    /** Whether two words differ only in their prefix, as "encode" and "decode" do. */
    private static boolean isReversed(String one, String other, String prefix) {
        return one.startsWith(prefix)
                && REVERSING.stream()
                        .anyMatch(against -> !against.equals(prefix)
                                && other.startsWith(against)
                                && one.substring(prefix.length()).equals(other.substring(against.length())));
    }
}
