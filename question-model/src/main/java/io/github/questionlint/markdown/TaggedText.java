package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Text that is not Markdown, as nodes: lines, and tags of HTML where there may be some. */
public final class TaggedText {
    private static final Set<String> BREAKS = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "pre",
            "table",
            "tr",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr");

    private final String text;
    private final IntUnaryOperator toFile;
    private final List<Node> inlines = new ArrayList<>();

    private TaggedText(String text, IntUnaryOperator toFile) {
        this.text = text;
        this.toFile = toFile;
    }

    /** Text on one line without tags, character references decoded. */
    public static String plain(String html) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        for (Tag tag : HtmlTags.markup(html, 0, html.length())) {
            bare.append(html, from, tag.start()).append(BREAKS.contains(tag.name()) ? " " : "");
            from = tag.end();
        }
        return HtmlText.plain(bare.append(html, from, html.length()).toString());
    }

    /**
     * The text as one paragraph; none if it is blank.
     *
     * @param toFile maps an index in the text to an offset in its file
     * @param tags whether tags of HTML are markup
     */
    public static List<Node> blocks(String text, IntUnaryOperator toFile, boolean tags) {
        if (text.isBlank()) {
            return List.of();
        }
        TaggedText read = new TaggedText(text, toFile);
        int from = 0;
        for (Tag tag : tags ? HtmlTags.markup(text, 0, text.length()) : List.<Tag>of()) {
            read.addLines(from, tag.start());
            read.addTag(tag);
            from = tag.end();
        }
        read.addLines(from, text.length());
        int start = toFile.applyAsInt(0);
        int end = Math.max(start, toFile.applyAsInt(text.length()));
        return List.of(new Node(Kind.PARAGRAPH, start, end, "", "", 0, read.inlines));
    }

    /** The index at which the first block of a text ends that shows something: a tag that breaks the line; -1 without one. */
    public static int firstBreak(String text) {
        boolean shown = false;
        int from = 0;
        for (Tag tag : HtmlTags.markup(text, 0, text.length())) {
            shown |= !text.substring(from, tag.start()).isBlank();
            from = tag.end();
            if (shown && BREAKS.contains(tag.name())) {
                return tag.closing() ? tag.end() : tag.start();
            }
        }
        return -1;
    }

    private void addTag(Tag tag) {
        add(Kind.HTML, tag.start(), tag.end());
        if (BREAKS.contains(tag.name())) {
            int at = toFile.applyAsInt(tag.end());
            inlines.add(new Node(Kind.LINE_BREAK, at, at, "", "", 1, List.of()));
        }
    }

    private void addLines(int start, int end) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '\n') {
                addText(from, at);
                add(Kind.LINE_BREAK, at, at + 1);
                from = at + 1;
            }
        }
        addText(from, end);
    }

    /** Text in pieces whose characters follow one another in the file. */
    private void addText(int start, int end) {
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            boolean apart = at == end || toFile.applyAsInt(at) != toFile.applyAsInt(at - 1) + 1;
            if (apart) {
                add(Kind.TEXT, from, at);
                from = at;
            }
        }
    }

    private void add(Kind kind, int start, int end) {
        int from = toFile.applyAsInt(start);
        int to = Math.max(from, toFile.applyAsInt(end));
        String literal = kind == Kind.LINE_BREAK ? "" : text.substring(start, end);
        inlines.add(new Node(kind, from, to, literal, "", 0, List.of()));
    }
}
