package io.github.questionlint.source;

import java.util.Optional;

/**
 * Text as its author wrote it, with its place.
 *
 * @param value the text; without the quotes, escapes and list prefixes of the file format
 * @param span its place in the source
 * @param places where its characters are, where the source does not hold them verbatim on one line
 */
public record Text(String value, Span span, Optional<Places> places) {

    /** Text that is verbatim at its place, or whose characters have no place of their own. */
    public Text(String value, Span span) {
        this(value, span, Optional.empty());
    }

    /**
     * The place of the part from {@code start} to {@code end} of the value. Exact if the source is verbatim on one
     * line or the places are known; otherwise the whole span, since a guessed column would mislead.
     */
    public Span spanOf(int start, int end) {
        if (places.isPresent()) {
            return places.get().span(start, end);
        }
        boolean verbatim = span.line() == span.endLine() && span.endColumn() - span.column() == value.length();
        return verbatim
                ? new Span(span.path(), span.line(), span.column() + start, span.line(), span.column() + end)
                : span;
    }

    /** The part from {@code start} to {@code end} of the value, with its own place. */
    public Text part(int start, int end) {
        return new Text(value.substring(start, end), spanOf(start, end), places.map(known -> known.after(start)));
    }

    /** The text without white space around it, with the place of the rest. */
    public Text stripped() {
        int end = value.stripTrailing().length();
        int start = Math.min(end, value.length() - value.stripLeading().length());
        return start == 0 && end == value.length() ? this : part(start, end);
    }

    /** Whether it is only white space. */
    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return value;
    }
}
