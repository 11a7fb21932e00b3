package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.text.Abbreviations;
import io.github.questionlint.lint.similarity.text.Likeness;
import io.github.questionlint.lint.similarity.text.Vocabulary;
import io.github.questionlint.lint.similarity.text.Word;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words with meaning of two stems: those that both have, and those that only one has.
 *
 * @param shared the words of both, as the first one writes them
 * @param first the words of the first only
 * @param second the words of the second only
 */
public record Alignment(List<Word> shared, List<Word> first, List<Word> second) implements Serializable {
    private static final int LONGEST_NAME = 6;

    /** Keeps its own copies of the lists. */
    public Alignment {
        shared = List.copyOf(shared);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    static Alignment of(QuestionFeatures one, QuestionFeatures other) {
        Map<String, Word> ones = telling(one.stem());
        Map<String, Word> others = telling(other.stem());
        List<Word> shared = new ArrayList<>();
        ones.forEach((stem, word) -> {
            if (others.containsKey(stem)) {
                shared.add(word);
            }
        });
        shared.forEach(word -> {
            ones.remove(word.stem());
            others.remove(word.stem());
        });
        pair(one, other, ones, others, shared);
        inflect(ones, shared);
        inflect(others, shared);
        mend(one, ones, shared);
        mend(other, others, shared);
        join(one.stem(), ones, others.values(), shared);
        join(other.stem(), others, ones.values(), shared);
        spellOut(one, other, ones);
        spellOut(other, one, others);
        return new Alignment(shared, List.copyOf(ones.values()), List.copyOf(others.values()));
    }

    private static Map<String, Word> telling(List<Word> words) {
        Map<String, Word> telling = new LinkedHashMap<>();
        words.stream().filter(Word::tells).forEach(word -> telling.putIfAbsent(word.stem(), word));
        return telling;
    }

    /** Removes pairs that are one word, inflected or spelled differently. */
    private static void pair(
            QuestionFeatures one,
            QuestionFeatures other,
            Map<String, Word> ones,
            Map<String, Word> others,
            List<Word> shared) {
        for (Word word : List.copyOf(ones.values())) {
            others.values().stream()
                    .filter(candidate -> isSame(one, word, other, candidate))
                    .findFirst()
                    .ifPresent(match -> {
                        shared.add(word);
                        ones.remove(word.stem());
                        others.remove(match.stem());
                    });
        }
    }

    /** Removes words of one that are another form of a word that both have. */
    private static void inflect(Map<String, Word> ones, List<Word> shared) {
        ones.values()
                .removeIf(word -> word.kind() == Word.Kind.CONTENT
                        && shared.stream()
                                .anyMatch(known -> known.kind() == Word.Kind.CONTENT
                                        && !Vocabulary.areAntonyms(word.stem(), known.stem())
                                        && Likeness.isDerived(word.stem(), known.stem())));
    }

    /** Removes words of one that are a slip of a word that both have. */
    private static void mend(QuestionFeatures one, Map<String, Word> ones, List<Word> shared) {
        ones.values()
                .removeIf(word -> word.kind() == Word.Kind.CONTENT
                        && !one.repeats(word)
                        && !one.names().contains(word.text())
                        && shared.stream()
                                .anyMatch(known -> known.kind() == Word.Kind.CONTENT
                                        && !Vocabulary.areAntonyms(word.stem(), known.stem())
                                        && Likeness.isSlip(word.text(), known.text())));
    }

    private static boolean isSame(QuestionFeatures one, Word word, QuestionFeatures other, Word candidate) {
        if (word.kind() != Word.Kind.CONTENT
                || candidate.kind() != Word.Kind.CONTENT
                || Vocabulary.areAntonyms(word.stem(), candidate.stem())) {
            return false;
        }
        boolean established = one.repeats(word) && other.repeats(candidate);
        boolean named = one.names().contains(word.text()) && other.names().contains(candidate.text());
        return Likeness.isDerived(word.stem(), candidate.stem())
                || named && Likeness.looksLike(word.text(), candidate.text())
                || !established && !named && Likeness.isSlip(word.text(), candidate.text());
    }

    /** Removes neighbours that the other one writes as one word, as in "first class" and "firstclass". */
    private static void join(List<Word> words, Map<String, Word> own, Collection<Word> others, List<Word> shared) {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).kind() == Word.Kind.SYMBOL) {
                continue;
            }
            String joined = words.get(at).text() + words.get(at + 1).text();
            String stem = words.get(at).text() + words.get(at + 1).stem();
            boolean found = others.removeIf(
                    word -> word.text().equals(joined) || word.stem().equals(stem));
            if (found) {
                shared.add(words.get(at));
                own.remove(words.get(at).stem());
                own.remove(words.get(at + 1).stem());
            }
        }
    }

    /** Removes words that spell out an abbreviation of either, as in "RBAC (role based access control)". */
    private static void spellOut(QuestionFeatures one, QuestionFeatures other, Map<String, Word> ones) {
        if (ones.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        Stream.of(one, other)
                .flatMap(question -> question.stem().stream())
                .filter(Word::tells)
                .forEach(word -> names.add(word.text()));
        List<Word> words = one.stem();
        String initials = Abbreviations.initials(words);
        for (int from = 0; from < words.size() && !ones.isEmpty(); from++) {
            for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                if (names.contains(initials.substring(from, to))) {
                    words.subList(from, to).forEach(word -> ones.remove(word.stem()));
                }
            }
        }
    }

    /** Whether both have words of their own. */
    boolean isSubstitution() {
        return !first.isEmpty() && !second.isEmpty();
    }

    /** Whether neither has words of its own. */
    boolean isEqual() {
        return first.isEmpty() && second.isEmpty();
    }

    /** The words of one of them only. */
    List<Word> rest() {
        List<Word> rest = new ArrayList<>(first);
        rest.addAll(second);
        return rest;
    }
}
