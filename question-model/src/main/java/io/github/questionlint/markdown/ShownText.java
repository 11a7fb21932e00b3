package io.github.questionlint.markdown;

import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Places;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A value that is no Markdown, as a reader sees it: plain text, or HTML without its tags. Every character knows its
 * place, and the blocks are paragraphs of text.
 */
public final class ShownText {
    private final SourceFile file;
    private final IntUnaryOperator toFile;
    private final Span span;
    private final StringBuilder shown = new StringBuilder();
    private final List<Node> inlines = new ArrayList<>();
    private int[] offsets = new int[64];
    private int end;

    private ShownText(SourceFile file, Text value) {
        this.file = file;
        this.toFile = ScalarOffsets.of(file, value).orElse(index -> file.offset(value.span()));
        this.span = value.span();
        this.end = toFile.applyAsInt(value.value().length());
    }

    /** Plain text: each character is what it is. */
    public static ShownText plain(SourceFile file, Text value) {
        ShownText text = new ShownText(file, value);
        text.add(value.value(), 0, value.value().length(), false);
        return text;
    }

    /** HTML: without tags, character references decoded; a block or a break starts a new line. */
    public static ShownText html(SourceFile file, Text value) {
        ShownText text = new ShownText(file, value);
        String html = value.value();
        boolean code = false;
        int from = 0;
        for (HtmlTags.Tag tag : HtmlTags.markup(html, 0, html.length())) {
            text.addHtml(html, from, tag.start(), code);
            code = tag.name().equals("code") || tag.name().equals("pre") ? !tag.closing() : code;
            text.tag(tag);
            from = tag.end();
        }
        text.addHtml(html, from, html.length(), code);
        return text;
    }

    private void tag(HtmlTags.Tag tag) {
        int at = toFile.applyAsInt(tag.start());
        if (HtmlText.isBlock(tag.name()) && !shown.isEmpty() && shown.charAt(shown.length() - 1) != '\n') {
            append('\n', at);
            inlines.add(leaf(Kind.LINE_BREAK, "", at, at));
        }
        if (tag.name().equals("img")) {
            inlines.add(new Node(Kind.IMAGE, at, toFile.applyAsInt(tag.end()), "", tag.attribute("src"), 0, List.of()));
        }
    }

    /** A text between two tags; a line end is a space there. */
    private void addHtml(String html, int from, int to, boolean code) {
        int at = from;
        int length = shown.length();
        StringBuilder part = new StringBuilder();
        while (at < to) {
            String decoded = HtmlText.reference(html, at, to);
            int semicolon = decoded.isEmpty() ? at : html.indexOf(';', at);
            String written = decoded.isEmpty() ? html.substring(at, at + 1) : decoded;
            String seen = written.equals("\n") && !code ? " " : written;
            int offset = toFile.applyAsInt(at);
            seen.chars().forEach(c -> append((char) c, offset));
            part.append(seen);
            at = semicolon + 1;
        }
        if (shown.length() > length) {
            Kind kind = code ? Kind.CODE : Kind.TEXT;
            inlines.add(leaf(kind, part.toString(), toFile.applyAsInt(from), toFile.applyAsInt(to)));
        }
    }

    private void add(String value, int from, int to, boolean code) {
        int start = from;
        for (int at = from; at <= to; at++) {
            boolean line = at < to && value.charAt(at) == '\n';
            if (at == to || line) {
                if (at > start) {
                    String part = value.substring(start, at);
                    inlines.add(
                            leaf(code ? Kind.CODE : Kind.TEXT, part, toFile.applyAsInt(start), toFile.applyAsInt(at)));
                }
                start = at + 1;
            }
            if (line) {
                inlines.add(leaf(Kind.LINE_BREAK, "", toFile.applyAsInt(at), toFile.applyAsInt(at + 1)));
            }
            if (at < to) {
                append(value.charAt(at), toFile.applyAsInt(at));
            }
        }
    }

    private static Node leaf(Kind kind, String text, int start, int end) {
        return new Node(kind, start, Math.max(start, end), text, "", 0, List.of());
    }

    private void append(char c, int offset) {
        if (shown.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[shown.length()] = offset;
        shown.append(c);
    }

    /** What a reader sees; a line for each block. */
    public Text text() {
        int[] known = Arrays.copyOf(offsets, shown.length() + 1);
        known[shown.length()] = Math.max(end, shown.isEmpty() ? end : known[shown.length() - 1]);
        return new Text(shown.toString(), span, Optional.of(Places.at(file, known)));
    }

    /** The same as paragraphs; an empty line is between two of them. */
    public List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node inline : inlines) {
            boolean second = inline.kind() == Kind.LINE_BREAK
                    && (line.isEmpty() || line.get(line.size() - 1).kind() == Kind.LINE_BREAK);
            if (second) {
                close(line, blocks);
            } else {
                line.add(inline);
            }
        }
        close(line, blocks);
        return blocks;
    }

    private static void close(List<Node> line, List<Node> blocks) {
        while (!line.isEmpty() && line.get(line.size() - 1).kind() == Kind.LINE_BREAK) {
            line.remove(line.size() - 1);
        }
        if (line.stream()
                .anyMatch(node -> node.kind() == Kind.IMAGE || !node.text().isBlank())) {
            int start = line.get(0).start();
            int last = line.stream().mapToInt(Node::end).max().orElse(start);
            blocks.add(new Node(Kind.PARAGRAPH, start, last, "", "", Node.PLAIN, line));
        }
        line.clear();
    }
}
