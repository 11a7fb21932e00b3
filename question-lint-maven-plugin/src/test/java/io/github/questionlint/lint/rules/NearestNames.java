package io.github.questionlint.lint.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names that a misspelt or half-remembered name may mean. */
final class NearestNames {
    private static final int MOST = 3;

    private NearestNames() {}

    /** The three names that share the most pairs of letters with a word, the nearest first. */
    static List<String> of(String word, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparingDouble(name -> -likeness(word, name)))
                .limit(MOST)
                .toList();
    }

    /** Dice's coefficient of the pairs of neighbouring letters, from 0 to 1. */
    private static double likeness(String word, String name) {
        Set<String> ofWord = pairs(word);
        Set<String> ofName = pairs(name);
        Set<String> both = new HashSet<>(ofWord);
        both.retainAll(ofName);
        return 2.0 * both.size() / Math.max(1, ofWord.size() + ofName.size());
    }

    private static Set<String> pairs(String word) {
        return IntStream.range(0, word.length() - 1)
                .mapToObj(at -> word.substring(at, at + 2))
                .collect(Collectors.toSet());
    }
}
