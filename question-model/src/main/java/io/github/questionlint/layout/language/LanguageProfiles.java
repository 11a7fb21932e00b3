package io.github.questionlint.layout.language;

import io.github.questionlint.data.WordLists;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The commonest words and the letters of languages that share a script, from the word lists. */
final class LanguageProfiles {
    private static final WordLists LISTS = WordLists.beside(LanguageProfiles.class);
    private static final Map<UnicodeScript, List<String>> SHARED = new EnumMap<>(Map.of(
            UnicodeScript.CYRILLIC, List.of("ru", "uk", "bg", "be", "sr", "mk", "kk"),
            UnicodeScript.ARABIC, List.of("ar", "fa", "ur"),
            UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne")));
    private static final Map<UnicodeScript, LanguageProfiles> ALL = all();

    private final List<String> languages;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<Integer, Set<String>> letters = new HashMap<>();

    private LanguageProfiles(List<String> languages) {
        this.languages = languages;
        for (String language : languages) {
            for (String word : Set.copyOf(LISTS.groups("common").getOrDefault(language, List.of()))) {
                words.computeIfAbsent(word, key -> new ArrayList<>()).add(language);
            }
            for (String letter : LISTS.groups("letters").getOrDefault(language, List.of())) {
                letters.computeIfAbsent(letter.codePointAt(0), key -> new TreeSet<>())
                        .add(language);
            }
        }
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

    /** How much speaks for each language: each word of the text counts one, shared among those that have it. */
    Map<String, Double> scores(Iterable<String> text) {
        Map<String, Double> scores = new LinkedHashMap<>();
        languages.forEach(language -> scores.put(language, 0.0));
        for (String word : text) {
            List<String> known = words.getOrDefault(word, List.of());
            known.forEach(language -> scores.merge(language, 1.0 / known.size(), Double::sum));
            List<String> spelled = known.isEmpty() ? spelled(word) : List.of();
            spelled.forEach(language -> scores.merge(language, 0.7 / spelled.size(), Double::sum));
        }
        return scores;
    }

    /** The languages that have all the special letters of a word; none if it has no such letter. */
    private List<String> spelled(String word) {
        int[] special = word.codePoints().filter(letters::containsKey).toArray();
        if (special.length == 0) {
            return List.of();
        }
        List<String> able = new ArrayList<>(languages);
        for (int letter : special) {
            able.retainAll(letters.getOrDefault(letter, Set.of()));
        }
        return able;
    }
}
