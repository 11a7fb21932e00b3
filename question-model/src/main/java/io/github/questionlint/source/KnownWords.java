package io.github.questionlint.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words in which the one that an author probably meant is searched for, prepared once for many searches. Case,
 * {@code -} and {@code _} do not count.
 */
public final class KnownWords {
    /** The most characters of a word that is compared. */
    private static final int LONGEST = 64;

    /** The most edits that an author is forgiven. */
    private static final int MOST_EDITS = 2;

    /** Among more words of one length, none is searched for: whoever has so many unknown ones, too, would wait. */
    private static final int MOST = 2_000;

    /** A word and what is compared of it. */
    private record Known(String word, String folded, long signs) {
        static Known of(String word) {
            String folded = Folding.name(word);
            return new Known(word, folded, KnownWords.signs(folded));
        }
    }

    /** A known word and its edits from the unknown one. */
    private record Candidate(String word, int edits) {}

    private final Map<Integer, List<Known>> byLength;

    /** Prepares the words. */
    public KnownWords(Collection<String> words) {
        byLength = words.stream()
                .filter(word -> word.length() <= LONGEST * 2)
                .map(Known::of)
                .filter(known -> known.folded.length() <= LONGEST)
                .collect(Collectors.groupingBy(known -> known.folded.length(), TreeMap::new, Collectors.toList()));
    }

    /**
     * The nearest word, if it is near enough: no more than a third of the letters, and at most two, may be added, lost,
     * changed or swapped. Of equally near words, it is the first in the alphabet.
     */
    public Optional<String> nearest(String word) {
        if (word.length() > LONGEST * 2) {
            return Optional.empty();
        }
        String folded = Folding.name(word);
        int most = Math.max(1, Math.min(MOST_EDITS, folded.length() / 3));
        List<List<Known>> similar = IntStream.rangeClosed(folded.length() - most, folded.length() + most)
                .mapToObj(length -> byLength.getOrDefault(length, List.of()))
                .toList();
        if (folded.length() > LONGEST || similar.stream().mapToInt(List::size).sum() > MOST) {
            return Optional.empty();
        }
        return candidates(folded, similar.stream().flatMap(List::stream), most)
                .min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private static Stream<Candidate> candidates(String folded, Stream<Known> words, int most) {
        long signs = signs(folded);
        EditDistance distance = new EditDistance(folded);
        return words.filter(known -> Long.bitCount(known.signs ^ signs) <= 2 * most)
                .map(known -> new Candidate(known.word, distance.to(known.folded)))
                .filter(candidate -> candidate.edits <= most);
    }

    /** A bit for each character: one edit changes two of them at most, so that most words need no comparison. */
    private static long signs(String word) {
        long signs = 0;
        for (int at = 0; at < word.length(); at++) {
            signs |= 1L << word.charAt(at);
        }
        return signs;
    }
}
