package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads headings, lists and lists of terms that a Markdown file writes in HTML as if they were Markdown. A term becomes a
 * paragraph in bold print. Each element must be whole within one block of HTML, which may be in an item or a quote.
 */
public final class HtmlBlocks {
    private static final Map<String, Integer> LEVELS = Map.of("h1", 1, "h2", 2, "h3", 3, "h4", 4, "h5", 5, "h6", 6);
    private static final Set<String> LISTS = Set.of("ol", "ul", "dl");
    private static final Set<String> TERMS = Set.of("dt", "dd");
    /** What has a meaning of its own; a block with one of these stays as it is. */
    private static final Set<String> APART =
            Set.of("details", "summary", "table", "script", "style", "pre", "textarea");

    private final SourceFile file;
    private final Node block;
    private final List<Tag> tags;
    private final List<Node> found = new ArrayList<>();
    private final List<Node> items = new ArrayList<>();
    /** Up to where the block is read. */
    private int done;

    private boolean ordered;

    private HtmlBlocks(SourceFile file, Node block, List<Tag> tags) {
        this.file = file;
        this.block = block;
        this.tags = tags;
        this.done = block.start();
    }

    /** The same document with such blocks. */
    public static Markdown read(Markdown markdown) {
        return new Markdown(
                markdown.file(), markdown.frontMatter(), within(markdown.file(), markdown.root()), markdown.problems());
    }

    /** A block with such blocks inside it; its depth is limited where Markdown is parsed. */
    private static Node within(SourceFile file, Node outer) {
        if (!outer.is(Kind.DOCUMENT, Kind.LIST, Kind.ITEM, Kind.QUOTE)) {
            return outer;
        }
        List<Node> blocks = new ArrayList<>();
        for (Node block : outer.children()) {
            boolean html = block.kind() == Kind.HTML_BLOCK && (outer.kind() == Kind.DOCUMENT || hasList(file, block));
            blocks.addAll(html ? of(file, block) : List.of(within(file, block)));
        }
        return blocks.equals(outer.children())
                ? outer
                : new Node(
                        outer.kind(), outer.start(), outer.end(), outer.text(), outer.target(), outer.number(), blocks);
    }

    private static boolean hasList(SourceFile file, Node block) {
        return HtmlTags.of(file.text(), block).stream().anyMatch(tag -> LISTS.contains(tag.name()));
    }

    /** The parts of a block: what has a meaning of its own stays as it is, and ends the list that it is in. */
    private static List<Node> of(SourceFile file, Node block) {
        List<Tag> tags = HtmlTags.of(file.text(), block);
        if (isMarkdown(tags)) {
            return marked(file, block, tags.get(0));
        }
        if (tags.stream().noneMatch(HtmlBlocks::opens)) {
            return List.of(block);
        }
        List<Node> parts = new ArrayList<>();
        int from = block.start();
        int first = 0;
        for (int at = 0; at < tags.size(); at++) {
            Tag tag = tags.get(at);
            if (APART.contains(tag.name())) {
                parts.addAll(part(file, from, tag.start(), tags.subList(first, at)));
                at = lastOf(tags, at);
                parts.addAll(part(file, tag.start(), tags.get(at).end(), List.of()));
                from = tags.get(at).end();
                first = at + 1;
            }
        }
        parts.addAll(part(file, from, block.end(), tags.subList(first, tags.size())));
        return parts;
    }

    /** Whether a block begins with an element that says that it holds Markdown. */
    private static boolean isMarkdown(List<Tag> tags) {
        Stream<String> attributes = tags.stream()
                .limit(1)
                .flatMap(tag -> Arrays.stream(tag.source().replace('>', ' ').split("\\s+")));
        return attributes.anyMatch(attribute -> attribute.equals("markdown") || attribute.startsWith("markdown="));
    }

    /** The tag, what it holds as Markdown, and the last tag if it closes the block. */
    private static List<Node> marked(SourceFile file, Node block, Tag tag) {
        String text = file.text();
        int from = tag.end();
        String inside = text.substring(from, block.end());
        int end = inside.lastIndexOf("</" + tag.name());
        int last = end > 0 && inside.indexOf('>', end) >= inside.length() - 2 ? from + end : block.end();
        List<Node> parts = new ArrayList<>(part(file, block.start(), from, List.of()));
        parts.addAll(Markdown.parse(file, text.substring(from, last), index -> from + index, Limits.DEFAULT)
                .root()
                .children());
        parts.addAll(part(file, last, block.end(), List.of()));
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

    private static List<Node> part(SourceFile file, int start, int end, List<Tag> tags) {
        int from = start;
        while (from < end && Character.isWhitespace(file.text().charAt(from))) {
            from++;
        }
        Node part = new Node(Kind.HTML_BLOCK, from, end, file.text().substring(from, end), "", 0, List.of());
        if (tags.stream().anyMatch(HtmlBlocks::opens)) {
            return new HtmlBlocks(file, part, tags).blocks();
        }
        return from == end ? List.of() : List.of(part);
    }

    private static boolean opens(Tag tag) {
        return !tag.closing()
                && (LEVELS.containsKey(tag.name()) || tag.name().equals("li") || TERMS.contains(tag.name()));
    }

    private List<Node> blocks() {
        int at = 0;
        while (at < tags.size()) {
            Tag tag = tags.get(at);
            ordered = tag.name().equals("ol") || ordered && !tag.name().equals("ul");
            at = opens(tag) ? element(at) : at + 1;
        }
        addGap(block.end());
        addList();
        return found;
    }

    /** Adds an element; the index of the tag after it. */
    private int element(int at) {
        Tag tag = tags.get(at);
        int closing = closing(at);
        int end = closing < tags.size() ? tags.get(closing).start() : block.end();
        boolean own = closing < tags.size()
                && tags.get(closing).closing()
                && tags.get(closing).name().equals(tag.name());
        int outerEnd = own ? tags.get(closing).end() : end;
        addGap(tag.start());
        if (tag.name().equals("li")) {
            items.add(new Node(Kind.ITEM, tag.start(), end, "", "", 0, parts(tag.end(), end)));
        } else {
            addList();
            addOther(tag, end, outerEnd);
        }
        done = outerEnd;
        return own ? closing + 1 : closing;
    }

    private void addOther(Tag tag, int end, int outerEnd) {
        List<Node> inlines = inlines(tag.end(), end);
        Integer level = LEVELS.get(tag.name());
        if (inlines.isEmpty()) {
            return;
        }
        if (level != null) {
            found.add(new Node(Kind.HEADING, tag.start(), outerEnd, "", "", level, inlines));
        } else if (tag.name().equals("dt")) {
            Node bold = new Node(Kind.STRONG, tag.start(), outerEnd, "", "", 0, inlines);
            found.add(new Node(Kind.PARAGRAPH, tag.start(), outerEnd, "", "", 0, List.of(bold)));
        } else {
            found.addAll(parts(tag.end(), end));
        }
    }

    /** The index of the tag that ends an element: its own, or one that it may not contain. */
    private int closing(int opening) {
        String name = tags.get(opening).name();
        int depth = 0;
        for (int at = opening + 1; at < tags.size(); at++) {
            Tag tag = tags.get(at);
            boolean list = LISTS.contains(tag.name());
            if (depth == 0 && (ends(name, tag) || list && tag.closing())) {
                return at;
            }
            depth += list ? tag.closing() ? -1 : 1 : 0;
        }
        return tags.size();
    }

    private static boolean ends(String name, Tag tag) {
        return tag.name().equals(name)
                || TERMS.contains(name) && TERMS.contains(tag.name())
                || LEVELS.containsKey(name) && opens(tag);
    }

    /** The content of an item: its first line, and the rest. */
    private List<Node> parts(int start, int end) {
        int line = TaggedText.firstBreak(file.text().substring(start, end));
        if (line < 0) {
            return paragraph(start, end);
        }
        List<Node> parts = new ArrayList<>(paragraph(start, start + line));
        parts.addAll(paragraph(start + line, end));
        return parts;
    }

    private List<Node> inlines(int start, int end) {
        return paragraph(start, end).stream()
                .flatMap(paragraph -> paragraph.children().stream())
                .toList();
    }

    private List<Node> paragraph(int start, int end) {
        int from = start;
        int to = end;
        String source = file.text();
        while (from < to && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        int first = from;
        List<Node> blocks = TaggedText.blocks(source.substring(from, to), index -> first + index, true);
        return blocks.stream().allMatch(block -> block.visibleText().isBlank()) ? List.of() : blocks;
    }

    /** Adds what is between the last element and an offset, which ends a list if it says something. */
    private void addGap(int end) {
        String gap = file.text().substring(done, Math.max(done, end));
        if (!TaggedText.plain(gap).isBlank()) {
            addList();
            found.add(new Node(Kind.HTML_BLOCK, done, end, gap, "", 0, List.of()));
        }
    }

    private void addList() {
        if (!items.isEmpty()) {
            int end = items.get(items.size() - 1).end();
            found.add(new Node(Kind.LIST, items.get(0).start(), end, "", "", ordered ? 1 : -1, items));
            items.clear();
        }
    }
}
