package io.github.questionlint.exchange.site;

import io.github.questionlint.source.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of the pages, in Chinese where their reader reads it, otherwise in English. */
final class SiteWords {
    private static final Messages WORDS = Messages.load(SiteWords.class, "site");
    private static final Set<String> KEYS = WORDS.keys("en");

    private SiteWords() {}

    /** A text, as plain text. */
    static String of(String lang, String key, Object... args) {
        return WORDS.text(
                folded(lang), key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** The word for a value such as a type; the value itself where there is none. */
    static String value(String lang, String field, String value) {
        String key = field + "." + value;
        return KEYS.contains(key) ? of(lang, key) : value;
    }

    /** All of them in both languages, with their gaps, for the script. */
    static Map<String, Object> all() {
        Map<String, Object> all = new TreeMap<>();
        for (String lang : List.of("en", "zh")) {
            Map<String, String> words = new TreeMap<>();
            WORDS.keys(lang).forEach(key -> words.put(key, WORDS.text(lang, key, List.of())));
            all.put(lang, words);
        }
        return all;
    }

    /** The language of the page's own words for a text. */
    static String folded(String lang) {
        return lang.startsWith("zh") ? "zh" : "en";
    }
}
