package io.github.questionlint.markdown;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A part of a Markdown document: a block such as a heading or a list item, or an inline such as a link.
 *
 * @param kind what it is
 * @param start its start, as an offset in the text of its file
 * @param end its end, exclusive
 * @param text the literal of text, code and HTML; the title of a link or image; the label of a definition; otherwise
 *     empty
 * @param target the destination of a link or image; the info string of fenced code; otherwise empty
 * @param number the level of a heading, the first number of an ordered list (a bullet list has -1), the length of the
 *     closing fence of fenced code (0 where it is missing), 1 for a hard line break and the head row of a table,
 *     {@link #PLAIN} for a paragraph that is no Markdown; for the line of an admonition, the offset at which its content ends;
 *     otherwise 0
 * @param children its parts, in order
 */
public record Node(Kind kind, int start, int end, String text, String target, int number, List<Node> children) {

    /** The number of a paragraph of plain text, whose characters have no meaning but their own. */
    public static final int PLAIN = 1;

    /** What a node is. The blocks come first, the inlines from {@link #TEXT} on. */
    public enum Kind {
        DOCUMENT,
        HEADING,
        PARAGRAPH,
        QUOTE,
        LIST,
        ITEM,
        FENCED_CODE,
        INDENTED_CODE,
        HTML_BLOCK,
        TABLE,
        ROW,
        CELL,
        THEMATIC_BREAK,
        DEFINITION,
        FOLD,
        TEXT,
        CODE,
        EMPHASIS,
        STRONG,
        STRIKETHROUGH,
        LINK,
        IMAGE,
        HTML,
        LINE_BREAK
    }

    /** Keeps its own copy of the children. */
    public Node {
        children = List.copyOf(children);
    }

    /** Whether it is of one of two kinds; an array for them would be made at every call. */
    public boolean is(Kind one, Kind other) {
        return kind == one || kind == other;
    }

    /** Whether it is of one of these kinds. */
    public boolean is(Kind... kinds) {
        for (Kind wanted : kinds) {
            if (kind == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a code block, fenced or indented. */
    public boolean isCodeBlock() {
        return is(Kind.FENCED_CODE, Kind.INDENTED_CODE);
    }

    /** Whether it is a paragraph of plain text, no Markdown. */
    public boolean isPlain() {
        return kind == Kind.PARAGRAPH && number == PLAIN;
    }

    /** Whether it is an inline, such as text or a link. */
    public boolean isInline() {
        return kind.compareTo(Kind.TEXT) >= 0;
    }

    /** This node and all below it, in the order of the document. */
    public Stream<Node> stream() {
        return children.isEmpty() ? Stream.of(this) : StreamSupport.stream(new NodeWalk(this), false);
    }

    /** All nodes of a kind, this one included, in the order of the document; walks no further than the stream is read. */
    public Stream<Node> all(Kind wanted) {
        return stream().filter(node -> node.kind == wanted);
    }

    /** Whether this node or one below it fits. */
    public boolean any(Predicate<Node> fits) {
        if (fits.test(this)) {
            return true;
        }
        for (int at = 0; at < children.size(); at++) {
            if (children.get(at).any(fits)) {
                return true;
            }
        }
        return false;
    }

    /** The rendered text: text and code, a space for a line break, one block a line; without HTML and destinations. */
    public String visibleText() {
        Node only = this;
        while (only.children.size() == 1 && only.kind != Kind.LINK) {
            only = only.children.get(0);
        }
        // Most paragraphs and items are one text, which needs no copy.
        if (only.children.isEmpty()) {
            return only.ownText().strip();
        }
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString().strip();
    }

    /** What it shows of itself, without its children. */
    private String ownText() {
        return switch (kind) {
            case TEXT, CODE, FENCED_CODE, INDENTED_CODE -> text;
            case LINE_BREAK -> " ";
            default -> "";
        };
    }

    private void appendTo(StringBuilder out) {
        if (kind == Kind.LINK) {
            appendLink(out);
        } else {
            out.append(ownText());
            appendChildren(out);
        }
        if (!isInline() && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** A reference to a footnote is shown as it is written. */
    private void appendLink(StringBuilder out) {
        boolean note = Footnotes.isReference(this);
        out.append(note ? "[" : "");
        appendChildren(out);
        out.append(note ? "]" : "");
    }

    private void appendChildren(StringBuilder out) {
        // An iterator for every node costs more than the walk itself.
        for (int at = 0; at < children.size(); at++) {
            children.get(at).appendTo(out);
        }
    }
}
