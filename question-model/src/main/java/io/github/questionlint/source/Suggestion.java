package io.github.questionlint.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the word that an author probably meant by an unknown one. */
public final class Suggestion {
    /** The most characters of a word that is compared; the comparison takes time in their square. */
    private static final int LONGEST = 64;

    /** The fewest letters that a word is known by. */
    private static final int SHORTEST = 3;

    /** Among more known words, none is searched for: whoever has so many unknown ones, too, would wait for hours. */
    private static final int MOST = 2_000;

    /** A known word and its edits from the unknown one; -1 where there are too many. */
    private record Candidate(String word, int edits) {}

    private Suggestion() {}

    /**
     * The nearest known word, if it is near enough: no more than a third of the letters, and at most two, may be added,
     * lost, changed or swapped. Case, {@code -} and {@code _} do not count.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST * 2 || known.size() > MOST) {
            return Optional.empty();
        }
        String folded = Folding.name(word);
        var distance = new DamerauLevenshteinDistance(Math.max(1, Math.min(2, folded.length() / 3)));
        return known.stream()
                .map(candidate -> new Candidate(candidate, edits(distance, folded, Folding.name(candidate))))
                .filter(candidate -> candidate.edits >= 0)
                .min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** The nearest known word, or else the only one that begins with these letters, three at least. */
    public static Optional<String> ofBegun(String word, Collection<String> known) {
        String folded = Folding.name(word);
        List<String> longer = folded.length() < SHORTEST
                ? List.of()
                : known.stream()
                        .filter(candidate -> Folding.name(candidate).startsWith(folded))
                        .toList();
        return of(word, known).or(() -> longer.size() == 1 ? longer.stream().findFirst() : Optional.empty());
    }

    private static int edits(DamerauLevenshteinDistance distance, String one, String other) {
        boolean near = one.length() <= LONGEST
                && other.length() <= LONGEST
                && Math.abs(one.length() - other.length()) <= distance.getThreshold()
                && Integer.bitCount(signs(one) ^ signs(other)) <= 2 * distance.getThreshold();
        return near ? distance.apply(one, other) : -1;
    }

    /** A bit for each character: one edit changes two of them at most, so that the slow comparison is rare. */
    private static int signs(String word) {
        int signs = 0;
        for (int at = 0; at < word.length(); at++) {
            signs |= 1 << word.charAt(at);
        }
        return signs;
    }
}
