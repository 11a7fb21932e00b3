package io.github.questionlint.lint.words;

import io.github.questionlint.data.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are looked for in many texts. A pattern of alternatives tries all of them at every character, so it is only
 * asked where a word stands without which it finds nothing.
 */
public final class PhrasePattern {
    private final List<String> when;
    private final WordSearch needles;
    private final Pattern pattern;

    private PhrasePattern(List<String> when, Pattern pattern) {
        this.when = List.copyOf(when);
        this.needles = new WordSearch(when);
        this.pattern = pattern;
    }

    /**
     * Reads a list of patterns, or a map of such a list {@code words} and of words {@code when} with blanks between them.
     *
     * @param flags those of {@link Pattern#compile(String, int)}
     */
    public static PhrasePattern of(YamlNode node, int flags) {
        YamlNode words = node.get("words").orElse(node);
        Stream<YamlNode> patterns = words.isList() ? words.items().stream() : Stream.of(words);
        String all = patterns.map(item -> "(?:" + item.text().value() + ")").collect(Collectors.joining("|"));
        List<String> when = node.get("when")
                .map(found -> List.of(found.text().value().split(" ", -1)))
                .orElse(List.of());
        return new PhrasePattern(when, Pattern.compile(all, flags));
    }

    /** Whether it stands in a text. */
    public boolean isIn(String text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** Whether it is all of a text. */
    public boolean isAll(String text) {
        return mayBeIn(text) && pattern.matcher(text).matches();
    }

    /** Every place of a text where it stands. */
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

    /** Words of which one stands in whatever it finds; empty if none are known. */
    public List<String> when() {
        return when;
    }

    private boolean mayBeIn(String text) {
        boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
        return when.isEmpty() || needles.areIn(anyCase ? text.toLowerCase(Locale.ROOT) : text);
    }
}
