package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The plain text of a block as typed: code, HTML, links and images are replaced by {@link #GAP}, so that all offsets
 * stay valid.
 *
 * @param source the text of its file
 * @param start the start of the block, as an offset into the text of its file
 * @param text its text
 */
public record MaskedText(SourceFile source, int start, String text) {
    /** Replaces everything that is not plain text. */
    public static final char GAP = '\uFFFC';

    /** The texts that contain a character. */
    private record With(char wanted) implements FileView<MaskedText> {
        @Override
        public Class<MaskedText> type() {
            return MaskedText.class;
        }

        @Override
        public Stream<MaskedText> of(FileViews views) {
            return views.of(FileNode.TEXTS)
                    .filter(block -> holds(block.source().text(), block.node(), wanted))
                    .map(block -> MaskedText.of(block.source(), block.node()));
        }
    }

    /** The text of every heading, paragraph and cell of a file that contains a character. */
    public static FileView<MaskedText> with(char wanted) {
        return new With(wanted);
    }

    private static boolean holds(String text, Node block, char wanted) {
        for (int at = block.start(); at < block.end(); at++) {
            if (text.charAt(at) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The text of one block of a file. */
    public static MaskedText of(SourceFile source, Node block) {
        String text = source.text();
        char[] out = new char[block.end() - block.start()];
        Arrays.fill(out, GAP);
        block.children().forEach(child -> copy(text, child, block.start(), out));
        for (int at = 0; at < out.length; at++) {
            char c = text.charAt(block.start() + at);
            if (c == '\n' || c == '\r') {
                out[at] = '\n';
            }
        }
        return new MaskedText(source, block.start(), new String(out));
    }

    private static void copy(String text, Node inline, int start, char[] out) {
        if (inline.kind() == Kind.TEXT) {
            text.getChars(inline.start(), inline.end(), out, inline.start() - start);
        } else if (!inline.is(Kind.LINK, Kind.IMAGE)) {
            inline.children().forEach(child -> copy(text, child, start, out));
        }
    }

    /**
     * The place of a part of it.
     *
     * @param from the start of the part, as an offset into this text
     * @param to its end, exclusive
     */
    public Span span(int from, int to) {
        return source.span(start + from, start + to);
    }

    /**
     * The end of the line around an offset, or a place in that line.
     *
     * @param most how far it may be, so that a long line is not searched again for each of its characters
     */
    public int lineEnd(int at, int most) {
        int limit = (int) Math.min(text.length(), (long) at + most);
        for (int end = at; end < limit; end++) {
            if (text.charAt(end) == '\n') {
                return end;
            }
        }
        return limit;
    }

    /** Whether the character at an offset is escaped by a backslash. */
    public boolean isEscaped(int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }
}
