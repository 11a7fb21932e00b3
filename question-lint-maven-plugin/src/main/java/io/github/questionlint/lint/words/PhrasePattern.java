package io.github.questionlint.lint.words;

import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search for any of several regular expressions in many texts. Java tries all of them at every character, so they
 * are tried only in texts with a word that {@link RequiredWords} reads from them.
 */
public final class PhrasePattern {
    private final Pattern pattern;
    private final boolean anyCase;
    private final WordSearch words;
    private final boolean alwaysTried;

    private PhrasePattern(Pattern pattern, Set<String> words) {
        this.pattern = pattern;
        this.anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
        this.words = new WordSearch(anyCase ? lower(words) : words);
        this.alwaysTried = words.isEmpty();
    }

    private static Set<String> lower(Set<String> words) {
        return words.stream().map(PhrasePattern::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** A text without regard to case, character by character, as {@link Pattern#UNICODE_CASE} compares. */
    static String folded(String text) {
        char[] folded = text.toCharArray();
        for (int at = 0; at < folded.length; at++) {
            char c = folded[at];
            folded[at] = c < 0x80 ? Character.toLowerCase(c) : other(c);
        }
        return new String(folded);
    }

    private static char other(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** The begin of a word, in place of one for which Java goes back over all combining marks, from each of them. */
    private static final String BORDER = "(?<![\\p{L}\\p{Nd}_])";

    /**
     * A pattern for any of some regular expressions.
     *
     * @param flags those of {@link Pattern#compile(String, int)}
     */
    public static PhrasePattern anyOf(Collection<String> expressions, int flags) {
        String all =
                expressions.stream().map(expression -> "(?:" + expression + ")").collect(Collectors.joining("|"));
        return new PhrasePattern(Pattern.compile(all.replace("(?:\\b", "(?:" + BORDER), flags), RequiredWords.of(all));
    }

    /** Whether a text contains a match. */
    public boolean isIn(String text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** Whether a text matches as a whole. */
    public boolean isAll(String text) {
        return mayBeIn(text) && pattern.matcher(text).matches();
    }

    /** All matches in a text. */
    public Stream<MatchResult> in(String text) {
        return mayBeIn(text) ? pattern.matcher(text).results() : Stream.empty();
    }

    /** A text without it. */
    public String without(String text) {
        if (!mayBeIn(text)) {
            return text;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(" ").strip() : text;
    }

    /** Whether a text has one of the words without which it cannot be there. */
    public boolean mayBeIn(String text) {
        return alwaysTried || words.areIn(anyCase ? folded(text) : text);
    }
}
