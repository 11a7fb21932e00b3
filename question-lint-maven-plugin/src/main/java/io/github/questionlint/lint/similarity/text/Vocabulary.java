package io.github.questionlint.lint.similarity.text;

import io.github.questionlint.data.WordLists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roles of single words in a comparison, from the word lists of the package. */
public final class Vocabulary {
    private static final WordLists LISTS = WordLists.beside(Vocabulary.class);
    /** The longest phrase of {@link #STOP_HAN}. */
    static final int LONGEST_HAN = 4;

    /** Words such as "option" or "list" that are the point of some questions. */
    public static final Set<String> POINTED = LISTS.words("pointed");

    /** Words that say little about what a question is about. */
    static final Set<String> LIGHT = LISTS.words("light");

    static final Set<String> STOP_HAN = LISTS.words("stopHan");
    /** Words such as "from" or "than", after which a source, a target or the other side of a comparison is named. */
    public static final Set<String> DIRECTION = LISTS.words("direction");
    /** The same in Chinese. */
    public static final Set<String> DIRECTION_HAN = LISTS.words("directionHan");

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

    /** Whether a stem has an antonym. */
    public static boolean hasAntonym(String stem) {
        return ANTONYMS.containsKey(stem);
    }

    /** Whether two stems are antonyms. */
    public static boolean areAntonyms(String one, String other) {
        return ANTONYMS.getOrDefault(one, Set.of()).contains(other);
    }

    /** The kind of question that a word asks, such as {@code why}; empty for other words. */
    public static String kind(String word) {
        return KINDS.getOrDefault(word, "");
    }

    private static Map<String, Word.Kind> roles() {
        Map<String, Word.Kind> roles = new HashMap<>();
        LISTS.words("stop").forEach(word -> roles.put(word, Word.Kind.STOP));
        LISTS.words("negation").forEach(word -> roles.put(word, Word.Kind.NEGATION));
        return roles;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        LISTS.groups("kinds")
                .forEach((kind, lines) -> lines.stream()
                        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                        .forEach(word -> kinds.put(word, kind)));
        return Map.copyOf(kinds);
    }

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms = new HashMap<>();
        LISTS.list("synonyms").stream()
                .map(line -> List.of(line.split(" ", -1)))
                .forEach(line ->
                        line.forEach(word -> synonyms.put(Suffixes.without(word), Suffixes.without(line.get(0)))));
        return Map.copyOf(synonyms);
    }

    private static Map<String, Set<String>> antonyms() {
        Map<String, Set<String>> antonyms = new HashMap<>();
        LISTS.list("antonyms").stream().map(line -> stems(line.split(" ", -1))).forEach(pair -> {
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
