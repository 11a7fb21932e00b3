package io.github.questionlint.layout.language;

import io.github.questionlint.source.Characters;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the language of a text by its script and, where languages share one, by its commonest words and letters. */
final class TextLanguage {
    private static final double[] NOTHING =
            new double[LanguageProfiles.of(UnicodeScript.LATIN).languages().size()];
    private static final LanguageGuess UNKNOWN =
            new LanguageGuess("", LanguageProfiles.of(UnicodeScript.LATIN).languages(), NOTHING);
    /** A letter of another script than Latin counts more: that script is chosen, Latin is in all code and names. */
    private static final double LEAST = 0.12;
    /** A sign of Han stands for a word. */
    private static final int HAN = 2;
    /** Fewer signs of Han without any kana may be Japanese. */
    private static final int FEW = 12;

    private static final int ASCII = 128;
    /** The types of the marks on letters, each as a bit. */
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private static final Map<UnicodeScript, String> SINGLE = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"));

    private TextLanguage() {}

    /** What prose says about its language. */
    static LanguageGuess of(String prose) {
        char[] signs = prose.toCharArray();
        if (Characters.isAscii(prose)) {
            return of(UnicodeScript.LATIN, prose, signs);
        }
        Map<UnicodeScript, Integer> counts = counts(signs);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        int letters = 0;
        for (int count : counts.values()) {
            letters += count;
        }
        counts.remove(UnicodeScript.HIRAGANA);
        counts.remove(UnicodeScript.KATAKANA);
        counts.merge(UnicodeScript.HAN, kana + han, Integer::sum);
        UnicodeScript script = UnicodeScript.LATIN;
        double most = letters * LEAST;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getKey() != UnicodeScript.LATIN && entry.getValue() > most) {
                script = entry.getKey();
                most = entry.getValue();
            }
        }
        return script == UnicodeScript.HAN ? eastAsian(han, kana) : of(script, prose, signs);
    }

    /** The letters by script, those of scripts in which no language is known left out. */
    private static Map<UnicodeScript, Integer> counts(char[] prose) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int plain = 0;
        for (int at = 0; at < prose.length; at++) {
            int c = prose[at];
            if (c < ASCII) {
                plain += isPart(c) ? 1 : 0;
            } else {
                c = Character.codePointAt(prose, at);
                at += Character.charCount(c) - 1;
                if (Character.isLetter(c)) {
                    counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        if (plain > 0) {
            counts.merge(UnicodeScript.LATIN, plain, Integer::sum);
        }
        return counts;
    }

    private static LanguageGuess eastAsian(int han, int kana) {
        if (kana * 10 > han + kana) {
            return new LanguageGuess("ja", List.of("ja"), han + kana);
        }
        return new LanguageGuess("zh", List.of("zh", "ja"), HAN * han, han < FEW ? HAN * han : 0);
    }

    private static LanguageGuess of(UnicodeScript script, String prose, char[] signs) {
        String single = SINGLE.get(script);
        if (single != null) {
            return new LanguageGuess(single, List.of(single), prose.length());
        }
        LanguageProfiles profiles = LanguageProfiles.of(script);
        double[] scores = profiles.scores(words(prose, signs));
        int best = -1;
        for (int number = 0; number < scores.length; number++) {
            boolean greater = best < 0 || scores[number] > scores[best];
            best = greater && (script != UnicodeScript.LATIN || scores[number] > 0) ? number : best;
        }
        return best < 0 ? UNKNOWN : new LanguageGuess(profiles.languages().get(best), profiles.languages(), scores);
    }

    /** The words in lower case, without names in code such as {@code is_open}, {@code SELECT} and {@code x2}. */
    private static List<String> words(String prose, char[] signs) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < signs.length) {
            int end = wordEnd(signs, at);
            if (end > at && !isJoined(signs, at - 1) && !isJoined(signs, end)) {
                String found = prose.substring(at, end);
                String lower = found.toLowerCase(Locale.ROOT);
                if (found.length() == 1 || !isShouted(found, lower)) {
                    words.add(lower);
                }
            }
            at = end > at ? end : at + Character.charCount(Character.codePointAt(signs, at));
        }
        return words;
    }

    /** The end of the letters and their marks that start at an index. */
    private static int wordEnd(char[] prose, int start) {
        int at = start;
        while (at < prose.length) {
            int c = prose[at];
            c = c < ASCII ? c : Character.codePointAt(prose, at);
            if (!isPart(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isPart(int c) {
        int lower = c | ' ';
        return c < ASCII
                ? lower >= 'a' && lower <= 'z'
                : Character.isLetter(c) || (MARKS >> Character.getType(c) & 1) != 0;
    }

    private static boolean isShouted(String word, String lower) {
        return !word.equals(lower) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isJoined(char[] prose, int at) {
        return at >= 0 && at < prose.length && (prose[at] == '_' || Character.isDigit(prose[at]));
    }
}
