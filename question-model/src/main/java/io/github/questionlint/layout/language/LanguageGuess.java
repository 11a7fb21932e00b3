package io.github.questionlint.layout.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text alone says about its language.
 *
 * @param best the likeliest language as a BCP 47 tag without a region; empty if nothing speaks for any
 * @param scores how much speaks for each language of the script; the languages in a fixed order
 */
record LanguageGuess(String best, Map<String, Double> scores) {
    /** The least sum of words and letters that decides. */
    private static final double ENOUGH = 1.5;
    /** The least share of the best score that leaves a doubt. */
    private static final double CLOSE = 0.6;
    /** The least sum that lets a part of a text differ from the whole. */
    private static final double PLENTY = 4;

    /** The languages that the text may be written in: one, unless little is written or two are close. */
    Set<String> possible() {
        double most = scores.getOrDefault(best, 0.0);
        double least = most < ENOUGH ? 0 : most * CLOSE;
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text leaves no doubt. */
    boolean isSure() {
        return !best.isEmpty() && possible().size() == 1;
    }

    /** Whether a part of a text is surely written in another language than the rest. */
    boolean excludes(String lang) {
        double most = scores.getOrDefault(best, 0.0);
        return !best.isEmpty() && most >= PLENTY && scores.getOrDefault(base(lang), 0.0) * 4 <= most;
    }

    /** Whether something in the text speaks for the language. */
    boolean speaksFor(String lang) {
        return scores.getOrDefault(base(lang), 0.0) > 0;
    }

    /** Whether the text may be written in a language; any, if it has no known word at all. */
    boolean allows(String lang) {
        return best.isEmpty() || possible().contains(base(lang));
    }

    /** A tag without script and region. */
    static String base(String tag) {
        return tag.replaceFirst("-.*", "");
    }
}
