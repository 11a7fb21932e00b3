package io.github.questionlint.markdown;

import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.Arrays;
import java.util.List;

/**
 * The rendered text of some blocks, each followed by an empty line, without code blocks; every character knows its
 * offset in the file.
 */
public final class RenderedText {
    private static final int LONGEST_REFERENCE = 34;

    private final SourceFile file;
    private final boolean headings;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];
    private int end;
    private String shown = "";

    private RenderedText(SourceFile file, boolean headings) {
        this.file = file;
        this.headings = headings;
    }

    /** The rendered text of some blocks. */
    public static RenderedText of(SourceFile file, List<Node> blocks) {
        return of(file, blocks, true);
    }

    /** The rendered text of some blocks, without that of headings. */
    public static RenderedText withoutHeadings(SourceFile file, List<Node> blocks) {
        return of(file, blocks, false);
    }

    private static RenderedText of(SourceFile file, List<Node> blocks, boolean headings) {
        RenderedText shown = new RenderedText(file, headings);
        for (Node block : blocks) {
            shown.add(block);
        }
        shown.shown = shown.text.toString();
        shown.end = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).end();
        return shown;
    }

    /** The text. */
    public String text() {
        return shown;
    }

    /** The offset in the file of the character at an index. */
    public int offset(int index) {
        return index < text.length() ? offsets[index] : end;
    }

    /**
     * The offset in the file where the text continues after an index, after marks that close an emphasis or bracket
     * there. After a space or on a new line, marks of emphasis open the text that follows and belong to it.
     */
    public int skipMarks(int index) {
        int at = index == 0 ? offset(0) : offset(index - 1) + 1;
        String source = file.text();
        while (at < end && "*_ \t:：)]）】.。".indexOf(source.charAt(at)) >= 0 && !opens(source, at)) {
            at++;
        }
        return at;
    }

    /** The offset in the file of the character at an index, or that of the marks that open an emphasis before it. */
    public int openingOffset(int index) {
        int at = offset(index);
        int before = index == 0 ? 0 : offset(index - 1) + 1;
        while (at > before && isMark(file.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether the marks of an emphasis, or the dot of a name such as ".NET", are behind a space and in front of no other. */
    private static boolean opens(String source, int at) {
        boolean apart = at > 0 && Character.isWhitespace(source.charAt(at - 1));
        boolean dot = apart
                && source.charAt(at) == '.'
                && at + 1 < source.length()
                && !Character.isWhitespace(source.charAt(at + 1));
        return apart && isMark(source.charAt(at)) || dot;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_';
    }

    private void add(Node node) {
        if (node.kind() == Kind.HEADING && !headings) {
            return;
        }
        switch (node.kind()) {
            case TEXT -> addLiteral(node);
            case CODE -> addCode(node);
            case HTML, HTML_BLOCK -> addHtml(node);
            case LINE_BREAK -> append('\n', node.start());
            case FENCED_CODE, INDENTED_CODE -> append('\n', node.start());
            default -> {
                for (Node child : node.children()) {
                    add(child);
                }
            }
        }
        if (!node.isInline()) {
            append('\n', Math.max(node.start(), node.end() - 1));
            append('\n', Math.max(node.start(), node.end() - 1));
        }
    }

    private void addLiteral(Node node) {
        boolean verbatim = file.text().startsWith(node.text(), node.start());
        int from = text.length();
        append(node.text(), node.start(), verbatim ? 1 : 0, node.end());
        if (!verbatim) {
            place(node, from);
        }
    }

    /** The offsets of a text with escapes and character references; where it has anything else, it starts at one place. */
    private void place(Node node, int from) {
        String source = file.text();
        int[] places = new int[node.text().length()];
        int at = node.start();
        for (int index = 0; index < places.length; index++) {
            char c = node.text().charAt(index);
            boolean escaped = at + 1 < node.end() && source.charAt(at) == '\\' && source.charAt(at + 1) == c;
            int place = escaped ? at + 1 : at;
            int end = place < node.end() && source.charAt(place) == '&' ? reference(source, place, node.end()) : -1;
            if (Character.isLowSurrogate(c) && index > 0 && (place >= node.end() || source.charAt(place) != c)) {
                places[index] = places[index - 1];
            } else if (end > 0 || place < node.end() && source.charAt(place) == c) {
                places[index] = index == 0 && places.length > 1 ? at : place;
                at = end > 0 ? end : place + 1;
            } else {
                return;
            }
        }
        System.arraycopy(places, 0, offsets, from, places.length);
    }

    /** The end of a character reference such as <code>&amp;amp;</code> at an offset; -1 without one. */
    private static int reference(String source, int start, int limit) {
        int at = start + 1;
        int last = Math.min(limit, start + LONGEST_REFERENCE);
        while (at < last && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '#')) {
            at++;
        }
        return at > start + 1 && at < last && source.charAt(at) == ';' ? at + 1 : -1;
    }

    /** The text of a code span starts after its backticks; one over several lines is not verbatim. */
    private void addCode(Node node) {
        int from = node.start();
        int last = node.end() - node.text().length();
        while (from < last && !file.text().startsWith(node.text(), from)) {
            from++;
        }
        from = from > last || !file.text().startsWith(node.text(), from) ? node.start() : from;
        append(node.text(), from, 1, node.end());
    }

    private void addHtml(Node node) {
        int from = node.start();
        for (HtmlTags.Tag tag : HtmlTags.markup(file.text(), node.start(), node.end())) {
            addSource(from, tag.start());
            from = tag.end();
            addBreak(tag);
        }
        addSource(from, node.end());
    }

    /** A line ends at an element that starts one, unless the source has a line end there. */
    private void addBreak(HtmlTags.Tag tag) {
        boolean after = tag.end() >= file.text().length()
                || Character.isWhitespace(file.text().charAt(tag.end()));
        boolean before = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (!after && !before && HtmlText.isBlock(tag.name())) {
            append('\n', tag.start());
        }
    }

    private void addSource(int start, int end) {
        if (start < end) {
            append(file.text().substring(start, end), start, 1, end);
        }
    }

    /** Adds a text whose characters are from an offset on, a step from one another, and none after a limit. */
    private void append(String part, int start, int step, int limit) {
        int from = text.length();
        ensure(from + part.length());
        for (int at = 0; at < part.length(); at++) {
            offsets[from + at] = Math.min(start + at * step, limit);
        }
        text.append(part);
    }

    private void append(char c, int offset) {
        ensure(text.length() + 1);
        offsets[text.length()] = offset;
        text.append(c);
    }

    private void ensure(int length) {
        if (length > offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(length, offsets.length * 2));
        }
    }
}
