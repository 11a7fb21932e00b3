package io.github.questionlint.layout.words;

import io.github.questionlint.source.Folding;
import io.github.questionlint.source.KnownWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that banks in many languages give the parts of a question in data. A name is a hint only: the values of a
 * field decide what it is.
 */
public final class FieldNames {
    /** The kinds of field, as the lists of words are called. */
    private static final List<String> KINDS = List.of(
            "field-stem",
            "field-vague",
            "field-statement",
            "field-model-answer",
            "field-code",
            "field-options",
            "field-key",
            "field-wrong",
            "field-answer",
            "field-explanation",
            "field-hint",
            "card-front",
            "card-back",
            "field-other");

    private static final Map<Character, String> LETTERS =
            Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ß', "ss", 'æ', "ae", 'ø', "oe", 'å', "aa");
    private static final double PART = 0.6;
    private static final Pattern BORDER = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[\\s_.\\-/]+|(?<=\\p{L})(?=\\d)");
    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> KNOWN = known();
    /** Among shorter names, another one is too near. */
    private static final int SLIP = 6;
    /** A letter for another one counts in both words. */
    private static final int ONE = 2;

    private static final KnownWords LONG = new KnownWords(
            KNOWN.keySet().stream().filter(word -> word.length() >= SLIP).toList());

    private FieldNames() {}

    /** How well a name fits a kind such as {@code field-key}: 1 for a known name, less for a part of it, or 0. */
    public static double fit(String name, String kind) {
        Set<String> words = words(kind);
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (words.contains(folded(name)) || words.contains(folded(last))) {
            return 1;
        }
        boolean part = BORDER.splitAsStream(last)
                .map(FieldNames::folded)
                .anyMatch(word -> (word.length() > 1 || isSign(word)) && words.contains(word));
        return part || isInHan(last, words) ? PART : 0;
    }

    /** Whether a word is a sign such as ✅, which alone says more than a letter. */
    private static boolean isSign(String word) {
        return word.length() == 1 && word.charAt(0) >= 0x2600 && word.charAt(0) <= 0x27BF;
    }

    /**
     * The known name that one with a slip means, as {@code Awnser} does: begun in the same way, near, and with the same
     * letters but for one. Empty for short names and for one that is known or has a known part.
     */
    public static Optional<String> meant(String name) {
        String bare = folded(name);
        if (bare.length() < SLIP || KINDS.stream().anyMatch(kind -> fit(name, kind) > 0)) {
            return Optional.empty();
        }
        return LONG.nearest(bare).filter(known -> known.charAt(0) == bare.charAt(0) && apart(known, bare) <= ONE);
    }

    /** How many letters only one of two words has. */
    private static int apart(String one, String other) {
        Map<Integer, Integer> counts = new HashMap<>();
        one.chars().forEach(letter -> counts.merge(letter, 1, Integer::sum));
        other.chars().forEach(letter -> counts.merge(letter, -1, Integer::sum));
        return counts.values().stream().mapToInt(Math::abs).sum();
    }

    /** Whether a name is known as that of any part of a question. */
    public static boolean isKnown(String name) {
        return KNOWN.containsKey(folded(name));
    }

    /** Whether a name is known as that of a part of a kind. */
    public static boolean isKnown(String name, String kind) {
        return KNOWN.getOrDefault(folded(name), Set.of()).contains(kind);
    }

    private static boolean isInHan(String name, Set<String> words) {
        return !name.isEmpty()
                && name.charAt(0) > 0x2E80
                && words.stream().anyMatch(word -> word.charAt(0) > 0x2E80 && name.contains(word));
    }

    private static Set<String> words(String kind) {
        return WORDS.computeIfAbsent(
                kind,
                name -> WordTable.of(name).values().stream()
                        .flatMap(List::stream)
                        .flatMap(FieldNames::spellings)
                        .map(FieldNames::folded)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A word as it is, and with two letters for one that not every keyboard has, as in {@code begruendung}. */
    private static Stream<String> spellings(String word) {
        StringBuilder ascii = new StringBuilder();
        word.chars().forEach(c -> ascii.append(LETTERS.getOrDefault((char) c, String.valueOf((char) c))));
        return Stream.of(word, ascii.toString()).distinct();
    }

    private static Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new HashMap<>();
        for (String kind : KINDS) {
            words(kind).forEach(word -> known.merge(word, Set.of(kind), FieldNames::both));
        }
        return known;
    }

    private static Set<String> both(Set<String> first, Set<String> second) {
        return Stream.concat(first.stream(), second.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** In lower case, without spaces, signs and accents. */
    private static String folded(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c >= 128) {
                return Folding.withoutMarks(Folding.name(name));
            }
            if (c != ' ' && c != '_' && c != '-') {
                bare.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return bare.toString();
    }
}
