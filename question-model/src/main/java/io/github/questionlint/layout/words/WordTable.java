package io.github.questionlint.layout.words;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.source.Folding;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
        Map<Character, List<String>> byFirst = spellings(kind)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.groupingBy(
                        word -> Character.toLowerCase(Character.toUpperCase(word.charAt(0))),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byFirst.values().stream().map(WordTable::either).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A pattern for words that begin with one character, which is compared once for all of them. */
    private static String either(List<String> words) {
        String first = words.get(0).substring(0, 1);
        boolean same = words.stream().allMatch(word -> word.startsWith(first));
        boolean pair = Character.isSurrogate(first.charAt(0));
        int from = same && !pair && words.size() > 1 ? 1 : 0;
        return words.stream()
                .map(word -> Pattern.quote(word.substring(from)))
                .collect(Collectors.joining("|", from == 0 ? "" : Pattern.quote(first) + "(?:", from == 0 ? "" : ")"));
    }

    /** The words of a kind, longer ones also without their accents. */
    public static Stream<String> spellings(String kind) {
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
