package io.github.questionlint.source;

/**
 * Text as its author wrote it, and where it stands.
 *
 * @param value the text; quotes, escapes and list prefixes of the file format are already taken off
 * @param span the place of the source that it came from
 */
public record Text(String value, Span span) {

    /**
     * Where the part from {@code start} to {@code end} of the value stands. Exact where the source is verbatim on one
     * line; the whole span otherwise, since a guessed column would mislead.
     */
    public Span spanOf(int start, int end) {
        boolean verbatim = span.line() == span.endLine() && span.endColumn() - span.column() == value.length();
        return verbatim
                ? new Span(span.path(), span.line(), span.column() + start, span.line(), span.column() + end)
                : span;
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return value;
    }
}
