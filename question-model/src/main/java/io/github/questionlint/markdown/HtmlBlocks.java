package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what a Markdown file writes in HTML as if it were Markdown: headings, lists and lists of terms, and the content of
 * elements that say that they hold Markdown. Each element must be whole within one block of HTML, which may be in an item or
 * a quote.
 */
public final class HtmlBlocks {
    /** What has a meaning of its own and stays as it is; it ends the list that it is in. */
    private static final Set<String> APART =
            Set.of("details", "summary", "table", "script", "style", "pre", "textarea");

    private static final String MARKDOWN = "markdown";

    private final SourceFile file;
    private final Limits limits;
    private final List<Problem> problems;

    private HtmlBlocks(Markdown markdown, Limits limits) {
        this.file = markdown.file();
        this.limits = limits;
        this.problems = new ArrayList<>(markdown.problems());
    }

    /**
     * The same document with such blocks.
     *
     * @param limits those for Markdown within elements
     */
    public static Markdown read(Markdown markdown, Limits limits) {
        HtmlBlocks blocks = new HtmlBlocks(markdown, limits);
        Node root = blocks.within(markdown.root());
        return new Markdown(markdown.file(), markdown.frontMatter(), root, blocks.problems);
    }

    /** A block with such blocks inside it; its depth is limited where Markdown is parsed. */
    private Node within(Node outer) {
        if (!outer.is(Kind.DOCUMENT, Kind.LIST, Kind.ITEM, Kind.QUOTE)) {
            return outer;
        }
        List<Node> blocks = new ArrayList<>();
        for (Node block : outer.children()) {
            boolean html = block.kind() == Kind.HTML_BLOCK && (outer.kind() == Kind.DOCUMENT || hasList(block));
            blocks.addAll(html ? of(block) : List.of(within(block)));
        }
        return blocks.equals(outer.children())
                ? outer
                : new Node(
                        outer.kind(), outer.start(), outer.end(), outer.text(), outer.target(), outer.number(), blocks);
    }

    private boolean hasList(Node block) {
        return HtmlTags.of(file.text(), block).stream().anyMatch(HtmlElements::isList);
    }

    private List<Node> of(Node block) {
        List<Tag> tags = HtmlTags.of(file.text(), block);
        if (!tags.isEmpty() && isMarkdown(tags.get(0).source())) {
            return marked(block, tags.get(0));
        }
        if (tags.stream().noneMatch(HtmlElements::opens)) {
            return List.of(block);
        }
        List<Node> parts = new ArrayList<>();
        int from = block.start();
        int first = 0;
        for (int at = 0; at < tags.size(); at++) {
            Tag tag = tags.get(at);
            if (APART.contains(tag.name())) {
                parts.addAll(part(from, tag.start(), tags.subList(first, at)));
                at = lastOf(tags, at);
                parts.addAll(part(tag.start(), tags.get(at).end(), List.of()));
                from = tags.get(at).end();
                first = at + 1;
            }
        }
        parts.addAll(part(from, block.end(), tags.subList(first, tags.size())));
        return parts;
    }

    /** Whether a tag has the attribute {@code markdown}, which needs no value; in quotes it is a part of another value. */
    private static boolean isMarkdown(String tag) {
        boolean quoted = false;
        for (int at = 0; at < tag.length(); at++) {
            char c = tag.charAt(at);
            quoted ^= c == '"';
            int end = at + 1 + MARKDOWN.length();
            if (!quoted
                    && Character.isWhitespace(c)
                    && tag.startsWith(MARKDOWN, at + 1)
                    && end < tag.length()
                    && (Character.isWhitespace(tag.charAt(end)) || "=/>".indexOf(tag.charAt(end)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** The tag, what it holds as Markdown, and the last tag if it closes the block. */
    private List<Node> marked(Node block, Tag tag) {
        int from = tag.end();
        String inside = file.text().substring(from, block.end());
        int end = inside.lastIndexOf("</" + tag.name());
        int length = end > 0 && inside.indexOf('>', end) >= inside.length() - 2 ? end : inside.length();
        Markdown held = Markdown.parse(file, inside.substring(0, length), index -> from + index, limits);
        problems.addAll(held.problems());
        List<Node> parts = new ArrayList<>(part(block.start(), from, List.of()));
        parts.addAll(held.root().children());
        parts.addAll(part(from + length, block.end(), List.of()));
        return parts;
    }

    /** The index of the tag that closes an element, or else of the last tag. */
    private static int lastOf(List<Tag> tags, int opening) {
        String name = tags.get(opening).name();
        int depth = 0;
        for (int at = opening; at < tags.size(); at++) {
            depth += !tags.get(at).name().equals(name) ? 0 : tags.get(at).closing() ? -1 : 1;
            if (depth <= 0) {
                return at;
            }
        }
        return tags.size() - 1;
    }

    /** The part of a block between two offsets, with the tags in it that may open elements. */
    private List<Node> part(int start, int end, List<Tag> tags) {
        int from = start;
        while (from < end && Character.isWhitespace(file.text().charAt(from))) {
            from++;
        }
        Node part = new Node(Kind.HTML_BLOCK, from, end, file.text().substring(from, end), "", 0, List.of());
        return from == end ? List.of() : HtmlElements.of(file, part, tags);
    }
}
