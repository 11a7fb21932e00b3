package io.github.questionlint.layout.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The language of a file, from its text first. Where the text leaves a doubt, the languages that its path names, then
 * the languages of the bank decide.
 */
public final class WrittenLanguage {
    /** How much of a file is looked at, in UTF-16 units of prose. */
    private static final int ENOUGH = 6_000;
    /** How much of a part of a file is looked at. */
    private static final int PART = 1_500;

    private final String text;
    private final List<String> named;
    private final LanguageGuess guess;

    private WrittenLanguage(String text, List<String> named, LanguageGuess guess) {
        this.text = text;
        this.named = named;
        this.guess = guess;
    }

    /**
     * The language of a file.
     *
     * @param declared what its front matter calls its language; may be no language at all
     */
    public static WrittenLanguage of(String path, String text, Optional<String> declared) {
        List<String> named = new ArrayList<>();
        declared.flatMap(PathLanguages::tag).ifPresent(named::add);
        named.addAll(PathLanguages.of(path));
        String begin = Prose.of(text, 0, text.length(), ENOUGH);
        return new WrittenLanguage(text, List.copyOf(named), TextLanguage.of(begin.isBlank() ? cut(text) : begin));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(ENOUGH, text.length()));
    }

    /** The sure languages of some files, each with the number of files. */
    public static Map<String, Integer> count(Collection<WrittenLanguage> files) {
        Map<String, Integer> counts = new TreeMap<>();
        for (WrittenLanguage file : files) {
            if (file.guess.isSure()) {
                counts.merge(file.guess.best(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /**
     * A BCP 47 tag; empty if neither text nor path nor bank tells.
     *
     * @param bank how often the languages of the bank occur in it
     */
    public String in(Map<String, Integer> bank) {
        Optional<String> hint = named.stream().filter(guess::allows).findFirst();
        if (guess.isSure()) {
            return hint.orElse(guess.best());
        }
        Map<String, Integer> counts = new HashMap<>();
        bank.forEach((lang, count) -> counts.merge(LanguageGuess.base(lang), count, Integer::sum));
        return hint.filter(lang -> guess.speaksFor(lang) || counts.containsKey(LanguageGuess.base(lang)))
                .or(() -> common(counts))
                .or(() -> hint)
                .orElse(guess.best());
    }

    private Optional<String> common(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> guess.allows(entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /**
     * The language of a part of the file: that of the whole, unless the part is surely written in another one.
     *
     * @param whole the language of the file
     */
    public String of(int start, int end, String whole) {
        LanguageGuess part = TextLanguage.of(Prose.of(text, start, end, PART));
        return part.excludes(whole) && part.isSure() ? part.best() : whole;
    }
}
