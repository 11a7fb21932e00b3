package io.github.questionlint.layout.gift;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.TaggedText;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.Arrays;
import java.util.List;

/**
 * A text of GIFT without escapes, comments and the white space around its lines; every character knows its offset in
 * the file.
 */
final class GiftText {
    private static final String BLANK = "_____";

    private final SourceFile file;
    private final StringBuilder value = new StringBuilder();
    private int[] offsets = new int[64];
    private int end;

    private GiftText(SourceFile file, int end) {
        this.file = file;
        this.end = end;
    }

    /** The text between two offsets. */
    static GiftText of(SourceFile file, int start, int end) {
        GiftText text = new GiftText(file, start);
        text.add(start, end);
        return text.part(0, text.value.length());
    }

    /** The same text, with a blank to fill in and what follows it. */
    GiftText withBlank(int blank, int start, int limit) {
        GiftText all = new GiftText(file, start);
        all.copy(this, 0, value.length());
        boolean glued =
                value.length() > 0 && !Character.isWhitespace(file.text().charAt(blank - 1));
        if (value.length() > 0 && !glued) {
            all.append(' ', blank - 1);
        }
        BLANK.chars().forEach(c -> all.append((char) c, blank));
        all.add(start, limit);
        return all.part(0, all.value.length());
    }

    private void add(int start, int limit) {
        String text = file.text();
        int line = file.lineAt(start);
        int at = start;
        while (at < limit) {
            int lineEnd = Math.min(limit, file.lineEnd(line));
            boolean comment = at == file.lineStart(line) && GiftSource.isComment(text, at);
            if (!comment) {
                addLine(at == start ? at : GiftSource.skipBlanks(text, at, lineEnd), lineEnd);
            }
            line++;
            at = line <= file.lineCount() ? file.lineStart(line) : limit;
            if (at < limit && !comment) {
                append('\n', lineEnd);
            }
        }
        end = limit;
    }

    private void addLine(int start, int lineEnd) {
        String text = file.text();
        int at = start;
        while (at < lineEnd) {
            boolean escape = GiftSource.isEscape(text, at);
            char c = text.charAt(escape ? at + 1 : at);
            append(escape && c == 'n' ? '\n' : c, at);
            at += escape ? 2 : 1;
        }
    }

    /** A part of it without white space around it. */
    GiftText part(int start, int limit) {
        int from = start;
        int to = limit;
        while (from < to && Character.isWhitespace(value.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(value.charAt(to - 1))) {
            to--;
        }
        GiftText part = new GiftText(file, endOf(to - 1));
        part.copy(this, from, to);
        return part;
    }

    private void copy(GiftText other, int from, int to) {
        for (int at = from; at < to; at++) {
            append(other.value.charAt(at), other.offsets[at]);
        }
    }

    private void append(char c, int offset) {
        if (value.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[value.length()] = offset;
        value.append(c);
    }

    /** The offset after the character at an index. */
    private int endOf(int index) {
        if (index < 0 || index >= value.length()) {
            return end;
        }
        int offset = offsets[index];
        return Math.min(
                file.text().length(), offset + (offset < end && GiftSource.isEscape(file.text(), offset) ? 2 : 1));
    }

    /** Its characters. */
    String value() {
        return value.toString();
    }

    boolean isEmpty() {
        return value.length() == 0;
    }

    /** The offset of the character at an index. */
    int offset(int index) {
        return index < value.length() ? offsets[index] : end;
    }

    Span span() {
        return file.span(offset(0), Math.max(offset(0), end));
    }

    /** The text with its place. */
    Text text() {
        return new Text(value(), span());
    }

    /** The text on one line, without tags if it may hold some, with its place. */
    Text line(GiftFormat format) {
        return new Text(format.hasTags() ? TaggedText.plain(value()) : value().replaceAll("\\s+", " "), span());
    }

    /** The text as nodes; places are exact. */
    List<Node> blocks(GiftFormat format) {
        if (isEmpty()) {
            return List.of();
        }
        return format == GiftFormat.MARKDOWN
                ? Markdown.parse(file, value(), this::offset, Limits.DEFAULT)
                        .root()
                        .children()
                : TaggedText.blocks(value(), this::offset, format.hasTags());
    }
}
