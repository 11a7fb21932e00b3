package io.github.questionlint.layout.spec;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** A pattern from a configuration. It runs in linear time (RE2), so that no pattern can hang. */
public final class UserPattern {
    private final Pattern pattern;
    /** The same for a text of one line, of which only the start is tried if the pattern begins with {@code ^}. */
    private final Pattern line;

    private UserPattern(String source) {
        this.pattern = Pattern.compile(source, Pattern.MULTILINE);
        this.line = Pattern.compile(source);
    }

    /**
     * A place in the text that was searched.
     *
     * @param start the start of the match
     * @param end its end, exclusive, exclusive
     * @param wordStart the start of its first group, or of the match if the pattern has no group
     * @param wordEnd its end, exclusive
     */
    public record Match(int start, int end, int wordStart, int wordEnd) {}

    /**
     * A pattern in RE2 syntax: that of Java without look-around and back references.
     *
     * @throws IllegalArgumentException if it is not a pattern
     */
    public static UserPattern of(String source) {
        return error(source).map(error -> refuse(error + ": " + source)).orElseGet(() -> new UserPattern(source));
    }

    private static UserPattern refuse(String error) {
        throw new IllegalArgumentException(error);
    }

    /** What is wrong with a pattern, in English; empty if nothing is. */
    public static Optional<String> error(String source) {
        try {
            Pattern.compile(source);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription());
        }
    }

    /** Whether it matches somewhere. */
    public boolean finds(String text) {
        return (text.indexOf('\n') < 0 ? line : pattern).matcher(text).find();
    }

    /** The first match from an offset on. */
    public Optional<Match> find(String text, int from) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find(from)) {
            return Optional.empty();
        }
        boolean group = matcher.groupCount() > 0 && matcher.start(1) >= 0;
        return Optional.of(new Match(
                matcher.start(),
                matcher.end(),
                group ? matcher.start(1) : matcher.start(),
                group ? matcher.end(1) : matcher.end()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserPattern that && that.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The pattern as its author wrote it. */
    @Override
    public String toString() {
        return pattern.pattern();
    }
}
