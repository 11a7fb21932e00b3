package io.github.questionlint.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the word that an author probably meant by an unknown one; {@link KnownWords} does so for many of them. */
public final class Suggestion {
    /** The fewest letters that a word is known by. */
    private static final int SHORTEST = 3;

    private Suggestion() {}

    /** The nearest known word, if it is near enough; see {@link KnownWords#nearest}. */
    public static Optional<String> of(String word, Collection<String> known) {
        return new KnownWords(known).nearest(word);
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
}
