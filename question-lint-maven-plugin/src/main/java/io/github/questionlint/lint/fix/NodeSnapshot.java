package io.github.questionlint.lint.fix;

import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.function.BiConsumer;

/** Takes Markdown apart by aspect. */
final class NodeSnapshot {
    private final String source;
    private final BiConsumer<Aspect, String> parts;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    /**
     * A snapshot of nodes, which gives each part to a consumer.
     *
     * @param source the text of the file of the nodes
     * @param parts receives the parts
     */
    NodeSnapshot(String source, BiConsumer<Aspect, String> parts) {
        this.source = source;
        this.parts = parts;
    }

    /** The letters and digits of a text. */
    static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int c = text.codePointAt(at);
            next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
            }
        }
        return words.toString();
    }

    /** The letters and digits that a reader sees of some nodes. */
    static String words(List<Node> nodes) {
        NodeSnapshot snapshot = new NodeSnapshot("", (aspect, part) -> {});
        nodes.forEach(node -> snapshot.add(node, 0));
        return words(snapshot.words.toString());
    }

    /** Adds a node and all below it. */
    void add(Node node) {
        add(node, 0);
    }

    /** Returns the text, after the last node. */
    void finish() {
        parts.accept(Aspect.TEXT, text.toString().replaceAll("\\s+", " ").strip());
        parts.accept(Aspect.WORDS, words(words.toString()));
    }

    private void add(Node node, int depth) {
        if (!node.isInline()) {
            parts.accept(Aspect.BLOCKS, depth + " " + node.kind() + looseness(node));
            text.append(' ');
        }
        own(node);
        node.children().forEach(child -> add(child, depth + 1));
    }

    private void own(Node node) {
        switch (node.kind()) {
            case TEXT -> show(node.text());
            case LINE_BREAK -> lineBreak(node);
            case CODE, FENCED_CODE, INDENTED_CODE -> code(node);
            case HTML, HTML_BLOCK -> html(node.text());
            case EMPHASIS, STRONG, STRIKETHROUGH ->
                parts.accept(Aspect.STYLE, node.kind() + " " + words(node.visibleText()));
            case LINK, IMAGE, DEFINITION ->
                parts.accept(Aspect.LINKS, node.kind() + " " + node.target() + " " + node.text());
            case HEADING -> parts.accept(Aspect.HEADINGS, node.number() + " " + words(node.visibleText()));
            default -> {}
        }
    }

    private void show(String shown) {
        text.append(shown);
        words.append(shown);
    }

    private void lineBreak(Node node) {
        text.append(' ');
        if (node.number() == 1) {
            parts.accept(Aspect.STYLE, "break");
        }
    }

    private void code(Node node) {
        words.append(node.text());
        parts.accept(Aspect.CODE, (node.isInline() ? "span " : "block ") + node.text());
        if (node.kind() == Kind.FENCED_CODE) {
            parts.accept(Aspect.LANGUAGES, node.target());
        }
    }

    private void html(String html) {
        int from = 0;
        for (HtmlTags.Tag tag : HtmlTags.markup(html, 0, html.length())) {
            show(html.substring(from, tag.start()));
            parts.accept(Aspect.HTML, tag.source().replaceAll("\\s+", " "));
            from = tag.end();
        }
        show(html.substring(from));
    }

    /** Whether blank lines separate the items of a list, which a renderer shows. */
    private String looseness(Node node) {
        if (node.kind() != Kind.LIST || source.isEmpty()) {
            return "";
        }
        boolean loose = isLoose(node.children()) || node.children().stream().anyMatch(item -> isLoose(item.children()));
        return node.number() + (loose ? " loose" : " tight");
    }

    private boolean isLoose(List<Node> siblings) {
        for (int at = 1; at < siblings.size(); at++) {
            int from = Math.min(siblings.get(at - 1).end(), siblings.get(at).start());
            String between = source.substring(from, siblings.get(at).start());
            if (between.replace("\r\n", "\n")
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count()
                    > 1) {
                return true;
            }
        }
        return false;
    }
}
