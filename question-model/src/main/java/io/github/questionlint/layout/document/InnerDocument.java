package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.Arrays;

/** A part of a file as Markdown of its own, without the indentation that all its lines have; places stay those of the file. */
public final class InnerDocument {
    private final SourceFile file;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[256];

    private InnerDocument(SourceFile file) {
        this.file = file;
    }

    /** The text between two offsets of a document. */
    public static Document of(Document outer, int start, int end) {
        InnerDocument inner = new InnerDocument(outer.file());
        inner.read(start, end, inner.indent(start, end));
        int[] map = inner.offsets;
        int length = inner.text.length();
        Markdown markdown = Markdown.parse(
                outer.file(), inner.text.toString(), index -> index < length ? map[index] : end, Limits.DEFAULT);
        return Document.of(markdown, outer.fields());
    }

    /** The least indentation of the lines that have text; that of the first one counts only if it is whole. */
    private int indent(int start, int end) {
        int least = Integer.MAX_VALUE;
        int at = start;
        while (at < end) {
            int line = file.lineAt(at);
            int lineEnd = Math.min(end, file.lineEnd(line));
            int blanks = blanks(at, lineEnd);
            boolean whole = at == file.lineStart(line);
            if (whole && blanks < lineEnd - at) {
                least = Math.min(least, blanks);
            }
            at = next(line, end);
        }
        return least;
    }

    private int blanks(int start, int end) {
        int at = start;
        while (at < end && (file.text().charAt(at) == ' ' || file.text().charAt(at) == '\t')) {
            at++;
        }
        return at - start;
    }

    private int next(int line, int end) {
        return line < file.lineCount() ? Math.min(end, file.lineStart(line + 1)) : end;
    }

    private void read(int start, int end, int indent) {
        int at = start;
        while (at < end) {
            int line = file.lineAt(at);
            int to = next(line, end);
            boolean whole = at == file.lineStart(line);
            at += whole ? Math.min(indent, blanks(at, to)) : 0;
            for (; at < to; at++) {
                append(at);
            }
        }
    }

    private void append(int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(file.text().charAt(offset));
    }
}
