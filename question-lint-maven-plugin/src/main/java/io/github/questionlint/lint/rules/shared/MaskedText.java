package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The plain text of a block as typed: code, HTML, links and images are replaced by {@link #GAP}, so that all offsets
 * stay valid.
 *
 * @param start the start of the block, as an offset into the text of its file
 * @param text its text
 */
public record MaskedText(int start, String text) {
    /** Replaces everything that is not plain text. */
    public static final char GAP = '\uFFFC';

    /** The text of every heading, paragraph and cell of a file that contains a character. */
    public static Stream<MaskedText> of(QuestionFile file, char wanted) {
        String text = file.source().text();
        return Blocks.ofText(file).filter(block -> holds(text, block, wanted)).map(block -> of(text, block));
    }

    private static boolean holds(String text, Node block, char wanted) {
        for (int at = block.start(); at < block.end(); at++) {
            if (text.charAt(at) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The text of one block of a file with this text. */
    public static MaskedText of(String text, Node block) {
        char[] out = new char[block.end() - block.start()];
        Arrays.fill(out, GAP);
        block.children().forEach(child -> copy(text, child, block.start(), out));
        for (int at = 0; at < out.length; at++) {
            char c = text.charAt(block.start() + at);
            if (c == '\n' || c == '\r') {
                out[at] = '\n';
            }
        }
        return new MaskedText(block.start(), new String(out));
    }

    private static void copy(String text, Node inline, int start, char[] out) {
        if (inline.kind() == Kind.TEXT) {
            text.getChars(inline.start(), inline.end(), out, inline.start() - start);
        } else if (!inline.is(Kind.LINK, Kind.IMAGE)) {
            inline.children().forEach(child -> copy(text, child, start, out));
        }
    }

    /** The end of the line around an offset. */
    public int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** The start of the line around an offset. */
    public int lineStart(int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Whether the character at an offset is escaped by a backslash. */
    public boolean isEscaped(int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }
}
