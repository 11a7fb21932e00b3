package io.github.questionlint.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that an author probably meant by an unknown one. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The nearest known word, if it is near enough: no more than a third of the letters, and at most two, may be added,
     * lost, changed or swapped. Case, {@code -} and {@code _} do not count.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        String folded = folded(word);
        int allowed = Math.max(1, Math.min(2, folded.length() / 3));
        return known.stream()
                .filter(candidate -> distance(folded, folded(candidate)) <= allowed)
                .min(Comparator.<String>comparingInt(candidate -> distance(folded, folded(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A word in lower case, without {@code -} and {@code _}. */
    public static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Damerau–Levenshtein distance in its restricted form (optimal string alignment); words longer than 64 are far. */
    static int distance(String a, String b) {
        if (a.length() > 64 || b.length() > 64) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
