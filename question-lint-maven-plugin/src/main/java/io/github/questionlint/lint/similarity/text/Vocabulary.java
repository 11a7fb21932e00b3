package io.github.questionlint.lint.similarity.text;

import io.github.questionlint.data.YamlNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles of single words in a comparison, from {@code words_similar.yaml}. */
public final class Vocabulary {
    /** The longest phrase of {@link #STOP_HAN}. */
    static final int LONGEST_HAN = 4;

    public static final Set<String> POINTED = words("pointed");
    static final Set<String> STOP_HAN = words("stopHan");
    public static final Set<String> DIRECTION = words("direction");
    public static final Set<String> DIRECTION_HAN = words("directionHan");
    private static final Map<String, Word.Kind> ROLES = roles();
    private static final Map<String, String> KINDS = kinds();
    private static final Map<String, String> SYNONYMS = synonyms();
    private static final Map<String, Set<String>> ANTONYMS = antonyms();

    private Vocabulary() {}

    /** The representative of a stem's synonyms, or the stem itself. */
    static String canonical(String stem) {
        return SYNONYMS.getOrDefault(stem, stem);
    }

    /** The role of a word that is not a number. */
    static Word.Kind role(String word) {
        return ROLES.getOrDefault(word, Word.Kind.CONTENT);
    }

    /** Whether two stems are antonyms. */
    public static boolean areAntonyms(String one, String other) {
        return ANTONYMS.getOrDefault(one, Set.of()).contains(other);
    }

    /** The kind of question that a word asks, such as {@code why}; empty for other words. */
    public static String kind(String word) {
        return KINDS.getOrDefault(word, "");
    }

    private static Set<String> words(String name) {
        return lines(name).flatMap(Arrays::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String[]> lines(String name) {
        YamlNode node = StemWords.similar().get(name).orElseThrow();
        Stream<YamlNode> lines = node.isMap()
                ? node.entries().stream().map(entry -> entry.value())
                : node.items().isEmpty() ? Stream.of(node) : node.items().stream();
        return lines.map(line -> line.text().value().split(" ", -1));
    }

    private static Map<String, Word.Kind> roles() {
        Map<String, Word.Kind> roles = new HashMap<>();
        words("stop").forEach(word -> roles.put(word, Word.Kind.STOP));
        words("negation").forEach(word -> roles.put(word, Word.Kind.NEGATION));
        return roles;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        StemWords.similar().get("kinds").orElseThrow().entries().forEach(entry -> {
            for (String word : entry.value().text().value().split(" ", -1)) {
                kinds.put(word, entry.key().value());
            }
        });
        return Map.copyOf(kinds);
    }

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms = new HashMap<>();
        lines("synonyms")
                .map(Arrays::asList)
                .forEach(line ->
                        line.forEach(word -> synonyms.put(Suffixes.without(word), Suffixes.without(line.get(0)))));
        return Map.copyOf(synonyms);
    }

    private static Map<String, Set<String>> antonyms() {
        Map<String, Set<String>> antonyms = new HashMap<>();
        lines("antonyms").map(Vocabulary::stems).forEach(pair -> {
            antonyms.computeIfAbsent(pair.get(0), word -> new HashSet<>()).add(pair.get(1));
            antonyms.computeIfAbsent(pair.get(1), word -> new HashSet<>()).add(pair.get(0));
        });
        return antonyms;
    }

    private static List<String> stems(String... words) {
        return Arrays.stream(words)
                .map(Suffixes::without)
                .map(Vocabulary::canonical)
                .toList();
    }
}
