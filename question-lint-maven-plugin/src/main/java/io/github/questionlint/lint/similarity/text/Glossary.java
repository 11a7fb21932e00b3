package io.github.questionlint.lint.similarity.text;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.source.Characters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Terms that have a name in two languages or two names in one; each is compared as one word.
 *
 * @param terms the terms by the stem of their first word, the longest first
 */
public record Glossary(Map<String, List<Term>> terms) implements Serializable {
    /** A glossary without terms. */
    public static final Glossary EMPTY = new Glossary(Map.of());

    /** The first characters of Chinese phrases without meaning: a filter, since most characters start none. */
    private static final Set<String> BEGINS = Vocabulary.STOP_HAN.stream()
            .map(phrase -> phrase.substring(0, phrase.offsetByCodePoints(0, 1)))
            .collect(Collectors.toUnmodifiableSet());

    /** Keeps its own copy of the terms. */
    public Glossary {
        terms = Map.copyOf(terms);
    }

    /**
     * One name of a term.
     *
     * @param stems the stems of its words
     * @param name the common name by which all names of the term are compared
     */
    public record Term(List<String> stems, String name) implements Serializable {

        /** Keeps its own copy of the stems. */
        public Term {
            stems = List.copyOf(stems);
        }

        private boolean standsAt(List<Word> words, int at) {
            if (at + stems.size() > words.size()) {
                return false;
            }
            for (int next = 0; next < stems.size(); next++) {
                if (!stems.get(next).equals(words.get(at + next).stem())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The terms of the word list {@code glossary}, and more. */
    public static Glossary standard(List<String> more) {
        List<String> lines = new ArrayList<>(WordLists.beside(Glossary.class).list("glossary"));
        lines.addAll(more);
        return of(lines);
    }

    /** Reads lines such as {@code 注意力机制 = attention mechanism = attention}. */
    public static Glossary of(List<String> lines) {
        Map<String, List<Term>> terms = new HashMap<>();
        for (String line : lines) {
            String[] names = line.split("\\s*=\\s*", -1);
            for (String name : names) {
                List<String> stems = Words.of(NormalText.ofStem(name)).stream()
                        .map(Word::stem)
                        .toList();
                if (!stems.isEmpty()) {
                    terms.computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                            .add(new Term(stems, "=" + NormalText.ofStem(names[0])));
                }
            }
        }
        terms.replaceAll((first, list) -> list.stream()
                .sorted(Comparator.comparing((Term term) -> -term.stems().size()))
                .distinct()
                .toList());
        return new Glossary(terms);
    }

    /** The words, with every term, and every Chinese phrase without meaning, as one word. */
    public List<Word> fold(List<Word> words) {
        List<Word> folded = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            at = take(words, at, folded);
        }
        return folded;
    }

    private int take(List<Word> words, int at, List<Word> folded) {
        for (Term term : terms.getOrDefault(words.get(at).stem(), List.of())) {
            if (term.standsAt(words, at)) {
                int end = at + term.stems().size();
                folded.add(new Word(text(words, at, end), term.name(), Word.Kind.CONTENT));
                return end;
            }
        }
        int end = phraseEnd(words, at);
        if (end == at) {
            folded.add(words.get(at));
            return at + 1;
        }
        String phrase = text(words, at, end);
        folded.add(new Word(phrase, phrase, Word.Kind.STOP));
        return end;
    }

    private static int phraseEnd(List<Word> words, int at) {
        if (!isUnspaced(words.get(at)) || !BEGINS.contains(words.get(at).text())) {
            return at;
        }
        int end = at;
        while (end < words.size() && end - at < Vocabulary.LONGEST_HAN && isUnspaced(words.get(end))) {
            end++;
        }
        while (end > at && !Vocabulary.STOP_HAN.contains(text(words, at, end))) {
            end--;
        }
        return end;
    }

    private static boolean isUnspaced(Word word) {
        return Characters.isUnspaced(word.text().codePointAt(0));
    }

    private static String text(List<Word> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            text.append(text.length() > 0 && !isUnspaced(word) ? " " : "").append(word.text());
        }
        return text.toString();
    }
}
