package io.github.questionlint.lint.report;

import io.github.questionlint.source.Wordings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the reports themselves say, in English and Chinese. */
public final class Words {
    private static final Wordings WORDS = Wordings.load(Words.class, "words");

    private Words() {}

    /** A number of things, as in {@code 1 error} or {@code 3 errors}. */
    public static String count(String lang, long number, String thing) {
        return of(lang, "count." + thing + (number == 1 ? ".one" : ".many"), number);
    }

    /** All sentences whose keys begin with a prefix, by the rest of their keys, with their gaps. */
    static Map<String, String> below(String lang, String prefix) {
        Map<String, String> sentences = new TreeMap<>();
        WORDS.keys("en").stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> sentences.put(key.substring(prefix.length()), WORDS.text(lang, key, List.of())));
        return sentences;
    }

    /** A sentence in {@code zh} or, for any other language, in English. */
    public static String of(String lang, String key, Object... args) {
        return WORDS.text(lang, key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
