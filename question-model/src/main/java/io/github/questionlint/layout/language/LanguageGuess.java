package io.github.questionlint.layout.language;

import java.util.List;

/** What a text alone says about its language. */
final class LanguageGuess {
    /** The least sum of words and letters that decides. */
    private static final double ENOUGH = 1.5;
    /** The least share of the best score that leaves a doubt. */
    private static final double CLOSE = 0.6;
    /** The least sum that lets a part of a text differ from the whole. */
    private static final double PLENTY = 4;

    private final String best;
    private final List<String> languages;
    private final double[] scores;
    private final double most;

    /**
     * A guess.
     *
     * @param best the likeliest language as a BCP 47 tag without a region; empty if nothing speaks for any
     * @param languages the languages of the script in a fixed order
     * @param scores how much speaks for each of them
     */
    LanguageGuess(String best, List<String> languages, double... scores) {
        this.best = best;
        this.languages = languages;
        this.scores = scores.clone();
        this.most = score(best);
    }

    String best() {
        return best;
    }

    private double score(String lang) {
        int number = languages.indexOf(lang);
        return number < 0 ? 0 : scores[number];
    }

    /** The least score of a language that the text may be written in. */
    private double least() {
        return most < ENOUGH ? 0 : most * CLOSE;
    }

    /** Whether the text leaves no doubt: it is written in one language, unless little is written or two are close. */
    boolean isSure() {
        double least = least();
        int possible = 0;
        for (double score : scores) {
            possible += score >= least ? 1 : 0;
        }
        return !best.isEmpty() && possible == 1;
    }

    /** Whether a part of a text is surely written in another language than the rest. */
    boolean excludes(String lang) {
        return !best.isEmpty() && most >= PLENTY && score(base(lang)) * 4 <= most;
    }

    /** Whether something in the text speaks for the language. */
    boolean speaksFor(String lang) {
        return score(base(lang)) > 0;
    }

    /** Whether the text may be written in a language; any, if it has no known word at all. */
    boolean allows(String lang) {
        int number = languages.indexOf(base(lang));
        return best.isEmpty() || number >= 0 && scores[number] >= least();
    }

    /** A tag without script and region. */
    static String base(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
