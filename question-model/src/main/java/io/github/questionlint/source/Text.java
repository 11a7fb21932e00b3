package io.github.questionlint.source;

/**
 * Text as its author wrote it, with its place.
 *
 * @param value the text; without the quotes, escapes and list prefixes of the file format
 * @param span its place in the source
 */
public record Text(String value, Span span) {

    /**
     * The place of the part from {@code start} to {@code end} of the value. Exact if the source is verbatim on one
     * line; otherwise the whole span, since a guessed column would mislead.
     */
    public Span spanOf(int start, int end) {
        boolean verbatim = span.line() == span.endLine() && span.endColumn() - span.column() == value.length();
        return verbatim
                ? new Span(span.path(), span.line(), span.column() + start, span.line(), span.column() + end)
                : span;
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
