package io.github.questionlint.lint.similarity.text;

import java.util.Set;

/** Whether two words are the same, spelled or inflected differently. */
public final class Likeness {
    private static final int ONE_EDIT = 5;
    private static final int TWO_EDITS = 9;
    private static final int LONGEST = 40;
    private static final int ROOT = 4;
    private static final Set<String> ENDINGS = Set.of(
            "ment", "er", "or", "r", "ation", "ion", "ition", "al", "ial", "able", "ly", "li", "iti", "ness", "ive",
            "ize", "ity", "e", "s", "es", "d", "ed", "ing", "n", "ic", "ance", "ence", "ization", "izer", "y", "i",
            "ie");
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
        int longer = Math.max(one.length(), other.length());
        int most = shorter < ONE_EDIT || longer > LONGEST ? 0 : shorter < TWO_EDITS ? 1 : 2;
        return most > 0 && longer - shorter <= most && distance(one, other) <= most && !isReversed(one, other);
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

    /** The edits between two words; swapping two neighbours is one edit (optimal string alignment). */
    static int distance(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, one, other, i, j);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int step(int[][] edits, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
