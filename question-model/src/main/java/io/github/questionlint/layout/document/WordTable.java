package io.github.questionlint.layout.document;

import io.github.questionlint.data.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of many languages that mark questions, answers and tables of contents. */
public final class WordTable {
    private static final WordLists LISTS = WordLists.beside(WordTable.class);

    private WordTable() {}

    /** The words of a kind, by language. */
    public static Map<String, List<String>> of(String kind) {
        return LISTS.groups(kind);
    }

    /** A pattern for any word of a kind, the longest first. */
    public static String anyOf(String kind) {
        return LISTS.list(kind).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
