package io.github.questionlint.layout.document;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.source.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of many languages that mark questions, answers and tables of contents. */
public final class WordTable {
    private static final WordLists LISTS = WordLists.beside(WordTable.class);

    /** A shorter word may be another one without its accent. */
    private static final int SHORTEST = 4;

    private WordTable() {}

    /** The words of a kind, by language. */
    public static Map<String, List<String>> of(String kind) {
        return LISTS.groups(kind);
    }

    /** A pattern for any word of a kind, the longest first; longer words also without their accents. */
    public static String anyOf(String kind) {
        return spellings(kind)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The words of a kind, longer ones also without their accents. */
    static Stream<String> spellings(String kind) {
        return LISTS.list(kind).stream()
                .flatMap(word -> Stream.of(word, plain(word)).distinct());
    }

    /** A word as those write it who have no key for its accents: {@code reponse}. */
    private static String plain(String word) {
        boolean latin = word.length() >= SHORTEST
                && word.codePoints()
                        .allMatch(c -> c == ' ' || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return latin ? Folding.withoutMarks(word) : word;
    }
}
