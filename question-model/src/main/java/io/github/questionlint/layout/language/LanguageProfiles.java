package io.github.questionlint.layout.language;

import io.github.questionlint.data.WordLists;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commonest words and the letters of languages that share a script, from the word lists. */
final class LanguageProfiles {
    /** No letter below it is special. */
    private static final int ASCII = 128;

    private static final WordLists LISTS = WordLists.beside(LanguageProfiles.class);
    private static final Map<UnicodeScript, List<String>> SHARED = new EnumMap<>(Map.of(
            UnicodeScript.CYRILLIC, List.of("ru", "uk", "bg", "be", "sr", "mk", "kk"),
            UnicodeScript.ARABIC, List.of("ar", "fa", "ur"),
            UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne")));
    private static final Map<UnicodeScript, LanguageProfiles> ALL = all();

    private final List<String> languages;
    /** The numbers of the languages that have a word, in their order. */
    private final Map<String, int[]> words = new HashMap<>();
    /** The languages that have a letter, each as the bit of its number. */
    private final Map<Integer, Long> letters = new HashMap<>();

    private LanguageProfiles(List<String> languages) {
        this.languages = List.copyOf(languages);
        for (int number = 0; number < languages.size(); number++) {
            String language = languages.get(number);
            for (String word : Set.copyOf(LISTS.groups("common").getOrDefault(language, List.of()))) {
                words.merge(word, new int[] {number}, LanguageProfiles::joined);
            }
            for (String letter : LISTS.groups("letters").getOrDefault(language, List.of())) {
                letters.merge(letter.codePointAt(0), 1L << number, (one, other) -> one | other);
            }
        }
    }

    private static int[] joined(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Map<UnicodeScript, LanguageProfiles> all() {
        List<String> latin = new ArrayList<>(LISTS.groups("common").keySet());
        SHARED.values().forEach(latin::removeAll);
        Map<UnicodeScript, LanguageProfiles> all = new EnumMap<>(UnicodeScript.class);
        all.put(UnicodeScript.LATIN, new LanguageProfiles(latin));
        SHARED.forEach((script, languages) -> all.put(script, new LanguageProfiles(languages)));
        return all;
    }

    /** The profiles of the languages of a script; those of Latin for a script that has only one language here. */
    static LanguageProfiles of(UnicodeScript script) {
        LanguageProfiles found = ALL.get(script);
        return found == null ? new LanguageProfiles(List.of()) : found;
    }

    /** The languages, in a fixed order. */
    List<String> languages() {
        return languages;
    }

    /** How much speaks for each language: each word of the text counts one, shared among those that have it. */
    double[] scores(List<String> text) {
        double[] sums = new double[languages.size()];
        for (String word : text) {
            int[] known = words.get(word);
            if (known == null) {
                addSpelled(word, sums);
            } else {
                for (int language : known) {
                    sums[language] += 1.0 / known.length;
                }
            }
        }
        return sums;
    }

    /** Adds a word to the languages that have all its special letters; to none if it has no such letter. */
    private void addSpelled(String word, double[] sums) {
        boolean special = false;
        long able = -1;
        for (int at = 0; at < word.length(); at++) {
            Long having = word.charAt(at) < ASCII ? null : letters.get(word.codePointAt(at));
            special |= having != null;
            able &= having == null ? -1 : having;
        }
        for (int number = 0; special && number < sums.length; number++) {
            sums[number] += (able >> number & 1) == 0 ? 0 : 0.7 / Long.bitCount(able);
        }
    }
}
