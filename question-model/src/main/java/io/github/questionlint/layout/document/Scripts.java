package io.github.questionlint.layout.document;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the language of a text by its script and, where languages share one, by its commonest words. */
final class Scripts {
    private static final int ENOUGH = 6_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Map<String, List<String>> COMMON = byWord();
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.THAI, "th",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HAN, "zh");

    private Scripts() {}

    /** The language of a text; empty if it cannot be told. */
    static String language(String text) {
        String sample = text.substring(0, Math.min(ENOUGH, text.length()));
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (share(counts, UnicodeScript.HIRAGANA, letters) + share(counts, UnicodeScript.KATAKANA, letters) > 0.03) {
            return "ja";
        }
        return counts.entrySet().stream()
                .filter(entry -> SCRIPTS.containsKey(entry.getKey()) && entry.getValue() > letters * 0.08)
                .max(Map.Entry.comparingByValue())
                .map(entry -> precise(SCRIPTS.getOrDefault(entry.getKey(), ""), sample))
                .orElseGet(() -> byWords(sample));
    }

    private static double share(Map<UnicodeScript, Integer> counts, UnicodeScript script, int letters) {
        return letters == 0 ? 0 : counts.getOrDefault(script, 0) / (double) letters;
    }

    private static String precise(String language, String text) {
        return switch (language) {
            case "ru" -> has(text, "[іїєґ]") ? "uk" : has(text, "[ыэё]") ? "ru" : "bg";
            case "ar" -> has(text, "[پچژگ]") ? "fa" : "ar";
            default -> language;
        };
    }

    private static boolean has(String text, String letters) {
        return Pattern.compile(letters).matcher(text).find();
    }

    private static String byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            COMMON.getOrDefault(word.group(), List.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        return hits.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> languages = new HashMap<>();
        WordTable.of("common")
                .forEach((language, words) -> words.forEach(word -> languages
                        .computeIfAbsent(word, key -> new ArrayList<>())
                        .add(language)));
        return languages;
    }
}
