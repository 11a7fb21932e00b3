package io.github.questionlint.data;

import io.github.questionlint.source.Places;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.Optional;

/**
 * Finds the characters of a value in its source: behind the quotes, escapes, folded lines and indentation of YAML,
 * JSON and CSV. It walks both from left to right once; where they do not agree, the value has no places.
 */
final class ScalarPlaces {
    private final String source;
    private final int end;
    private final String value;
    private final boolean escapes;
    private final char doubled;
    private final int[] offsets;
    private int at;
    private int filled;
    /** Blanks before this offset are known to end no line. */
    private int inLine;

    private ScalarPlaces(String source, int start, int end, String value, boolean escapes, char doubled) {
        this.source = source;
        this.at = start;
        this.end = end;
        this.value = value;
        this.escapes = escapes;
        this.doubled = doubled;
        this.offsets = new int[value.length() + 1];
    }

    /**
     * A value of YAML or JSON with its places.
     *
     * @param from where its source starts, with a quote or the mark of a block
     * @param to where its source ends, with the quote
     */
    static Text text(SourceFile file, int from, int to, String value) {
        char first = from < to ? file.text().charAt(from) : ' ';
        boolean quoted = first == '"' || first == '\'';
        Optional<Places> places = isVerbatim(file, from, to, value)
                ? Optional.empty()
                : quoted
                        ? quoted(file, from, to, value, first == '"', first == '"' ? '\0' : '\'')
                        : unquoted(file, from, to, value, first == '|' || first == '>');
        return new Text(value, file.span(from, to), places);
    }

    /** A string of JSON with its places; both kinds of quotes have escapes. */
    static Text json(SourceFile file, int from, int to, String value) {
        return new Text(value, file.span(from, to), quoted(file, from, to, value, true, '\0'));
    }

    /** A cell of CSV with its places; a quote within quotes is doubled. */
    static Text cell(SourceFile file, int from, int to, String value) {
        boolean quoted = to - from >= 2 && file.text().charAt(from) == '"';
        Optional<Places> places = isVerbatim(file, from, to, value)
                ? Optional.empty()
                : quoted ? quoted(file, from, to, value, false, '"') : unquoted(file, from, to, value, false);
        return new Text(value, file.span(from, to), places);
    }

    private static boolean isVerbatim(SourceFile file, int from, int to, String value) {
        return to - from == value.length() && file.text().startsWith(value, from) && value.indexOf('\n') < 0;
    }

    private static Optional<Places> quoted(
            SourceFile file, int from, int to, String value, boolean escapes, char doubled) {
        if (to - from == value.length() + 2 && file.text().startsWith(value, from + 1)) {
            return Optional.of(Places.from(file, from + 1));
        }
        return new ScalarPlaces(file.text(), from + 1, Math.max(from + 1, to - 1), value, escapes, doubled).in(file);
    }

    /** A block starts with the line end after its mark, so that its indentation is folded as that of other lines. */
    private static Optional<Places> unquoted(SourceFile file, int from, int to, String value, boolean block) {
        int line = file.text().indexOf('\n', from);
        int start = block && line >= 0 && line < to ? line : from;
        ScalarPlaces places = new ScalarPlaces(file.text(), start, to, value, false, '\0');
        if (start > from) {
            places.fold(places.blankEnd(places.at));
        }
        return places.in(file);
    }

    private Optional<Places> in(SourceFile file) {
        while (filled < value.length() && at < end) {
            if (!step()) {
                return Optional.empty();
            }
        }
        if (!value.substring(filled).isBlank()) {
            return Optional.empty();
        }
        while (filled <= value.length()) {
            offsets[filled++] = at;
        }
        return Optional.of(Places.at(file, offsets));
    }

    private boolean step() {
        char c = source.charAt(at);
        if (escapes && c == '\\') {
            return escape();
        }
        boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (blank && at >= inLine) {
            int next = blankEnd(at);
            if (hasLineEnd(next)) {
                return fold(next);
            }
            inLine = next;
        }
        if (value.charAt(filled) != c) {
            return false;
        }
        offsets[filled++] = at;
        at += c == doubled ? 2 : 1;
        return true;
    }

    private boolean escape() {
        char c = at + 1 < end ? source.charAt(at + 1) : ' ';
        int length = c == 'x' ? 4 : c == 'u' ? 6 : c == 'U' ? 10 : 2;
        if (c == '\n' || c == '\r') {
            at = blankEnd(at + 1);
            return true;
        }
        int units = c == 'U' ? Character.charCount(value.codePointAt(filled)) : 1;
        for (int unit = 0; unit < units; unit++) {
            offsets[filled++] = at;
        }
        at = Math.min(end, at + length);
        return true;
    }

    /** White space with a line end: as it is, or a space or line ends for it, with the indentation at its right end. */
    private boolean fold(int next) {
        int same = next - at;
        if (value.regionMatches(filled, source, at, same)) {
            for (; at < next; at++) {
                offsets[filled++] = at;
            }
            return true;
        }
        int valueEnd = filled;
        int last = -1;
        int most = most(next);
        while (valueEnd < most && " \t\n".indexOf(value.charAt(valueEnd)) >= 0) {
            last = value.charAt(valueEnd) == '\n' ? valueEnd : last;
            valueEnd++;
        }
        int line = at;
        for (; filled < valueEnd; filled++) {
            if (filled <= last || valueEnd - filled == 1) {
                line = Math.max(line, at);
                offsets[filled] = Math.min(line, next);
                line = lineEndAfter(line, next);
            } else {
                offsets[filled] = Math.max(at, next - (valueEnd - filled));
            }
        }
        at = next;
        return true;
    }

    /** Where the value of white space ends at most: in quotes with escapes it is one space, or a line end for each empty line. */
    private int most(int next) {
        if (!escapes) {
            return value.length();
        }
        long lines = source.substring(at, next).chars().filter(c -> c == '\n').count();
        return (int) Math.min(value.length(), filled + Math.max(1, lines - 1));
    }

    private int lineEndAfter(int from, int limit) {
        int found = source.indexOf('\n', from);
        return found < 0 || found >= limit ? limit : found + 1;
    }

    private boolean hasLineEnd(int next) {
        for (int index = at; index < next; index++) {
            if (source.charAt(index) == '\n' || source.charAt(index) == '\r') {
                return true;
            }
        }
        return false;
    }

    private int blankEnd(int start) {
        int next = start;
        while (next < end && " \t\n\r".indexOf(source.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
