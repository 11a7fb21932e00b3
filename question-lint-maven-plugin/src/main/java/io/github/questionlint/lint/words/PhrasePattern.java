package io.github.questionlint.lint.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search for any of several regular expressions in many texts. Each is tried only in texts with a word that
 * {@link RequiredWords} reads from it: Java would try all of them at every character.
 */
public final class PhrasePattern {
    /** The begin of a word, in place of one for which Java goes back over all combining marks, from each of them. */
    private static final String BORDER = "(?<![\\p{L}\\p{Nd}_])";

    private final List<Pattern> patterns;
    private final WordSearch words;
    /** The expressions without known words. */
    private final BitSet alwaysTried;

    private final boolean anyCase;

    private PhrasePattern(List<Pattern> patterns, List<Set<String>> words, boolean anyCase) {
        this.patterns = patterns;
        this.anyCase = anyCase;
        this.words = new WordSearch(
                anyCase ? words.stream().map(PhrasePattern::lower).toList() : words);
        this.alwaysTried = new BitSet();
        for (int at = 0; at < words.size(); at++) {
            alwaysTried.set(at, words.get(at).isEmpty());
        }
    }

    private static Set<String> lower(Set<String> words) {
        return words.stream().map(PhrasePattern::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** A text without regard to case, character by character, as {@link Pattern#UNICODE_CASE} compares. */
    static String folded(String text) {
        char[] folded = text.toCharArray();
        fold(folded);
        return new String(folded);
    }

    private static void fold(char... text) {
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            if (c >= 'A' && (c <= 'Z' || c >= 0x80 && !isIdeograph(c))) {
                text[at] = Character.toLowerCase(Character.toUpperCase(c));
            }
        }
    }

    /** Whether a character is from the CJK radicals to the end of Yi, where no letter has a case. */
    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c < 0xA4D0;
    }

    /**
     * A pattern for any of some regular expressions.
     *
     * @param flags those of {@link Pattern#compile(String, int)}
     */
    public static PhrasePattern anyOf(Collection<String> expressions, int flags) {
        return new PhrasePattern(
                expressions.stream()
                        .map(expression -> Pattern.compile(withBorder(expression), flags))
                        .toList(),
                expressions.stream().map(RequiredWords::of).toList(),
                (flags & Pattern.CASE_INSENSITIVE) != 0);
    }

    private static String withBorder(String expression) {
        return expression.startsWith("\\b") ? BORDER + expression.substring(2) : expression;
    }

    /** Whether a text contains a match. */
    public boolean isIn(String text) {
        return is(text, Matcher::find);
    }

    /** Whether a text matches as a whole. */
    public boolean isAll(String text) {
        return is(text, Matcher::matches);
    }

    private boolean is(String text, Predicate<Matcher> test) {
        BitSet candidates = candidates(text);
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            if (test.test(patterns.get(at).matcher(text))) {
                return true;
            }
        }
        return false;
    }

    /** All matches in a text, from its begin on; where several expressions match, that which was given first. */
    public Stream<MatchResult> in(String text) {
        return found(text).stream();
    }

    /** A text without each of the expressions, in turn. */
    public String without(String text) {
        String rest = text;
        BitSet candidates = candidates(rest);
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            Matcher matcher = patterns.get(at).matcher(rest);
            if (matcher.find()) {
                rest = without(rest, matcher);
                candidates = candidates(rest);
            }
        }
        return rest;
    }

    private static String without(String text, Matcher first) {
        List<MatchResult> found = found(text, new ArrayList<>(List.of(first)));
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (MatchResult match : found) {
            rest.append(text, end, match.start()).append(' ');
            end = match.end();
        }
        return rest.append(text, end, text.length()).toString().strip();
    }

    /** Whether a text has one of the words without which it cannot be there. */
    public boolean mayBeIn(String text) {
        return !candidates(text).isEmpty();
    }

    /** The numbers of the expressions that may match in a text. */
    private BitSet candidates(String text) {
        char[] searched = text.toCharArray();
        if (anyCase) {
            fold(searched);
        }
        BitSet groups = words.groupsIn(searched);
        groups.or(alwaysTried);
        return groups;
    }

    /** The matches as one expression of all alternatives finds them: the first that begins, none within another. */
    private List<MatchResult> found(String text) {
        BitSet candidates = candidates(text);
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Matcher> open = new ArrayList<>();
        candidates.stream()
                .mapToObj(at -> patterns.get(at).matcher(text))
                .filter(Matcher::find)
                .forEach(open::add);
        return found(text, open);
    }

    private static List<MatchResult> found(String text, List<Matcher> open) {
        List<MatchResult> found = new ArrayList<>();
        while (!open.isEmpty()) {
            MatchResult first = open.stream()
                    .min(Comparator.comparingInt(Matcher::start))
                    .map(Matcher::toMatchResult)
                    .orElseThrow();
            found.add(first);
            int next = Math.max(first.end(), first.start() + 1);
            open.removeIf(matcher -> matcher.start() < next && (next > text.length() || !matcher.find(next)));
        }
        return found;
    }
}
