package io.github.questionlint.lint.similarity.text;

import io.github.questionlint.data.WordLists;
import java.util.Comparator;
import java.util.List;

/** Removes the inflection of words in Cyrillic letters, in Hangul and in Arabic letters, by lists of endings. */
final class Endings {
    private static final List<String> ENDINGS = longestFirst("endings");
    private static final List<String> BEGINNINGS = longestFirst("beginnings");
    /** A root has this many letters left, or syllables of Hangul. */
    private static final int ROOT = 3;

    private static final int SYLLABLES = 2;

    private Endings() {}

    private static List<String> longestFirst(String list) {
        return WordLists.beside(Endings.class).words(list).stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The root of a word in lower case; a word of another script is unchanged. */
    static String without(String word) {
        return switch (Character.UnicodeScript.of(word.codePointBefore(word.length()))) {
            case CYRILLIC -> withoutEnding(word, ROOT);
            case HANGUL -> withoutEnding(word, SYLLABLES);
            case ARABIC -> withoutBeginning(word);
            default -> word;
        };
    }

    private static String withoutEnding(String word, int root) {
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + root && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String withoutBeginning(String word) {
        for (String beginning : BEGINNINGS) {
            if (word.length() >= beginning.length() + ROOT && word.startsWith(beginning)) {
                return word.substring(beginning.length());
            }
        }
        return word;
    }
}
