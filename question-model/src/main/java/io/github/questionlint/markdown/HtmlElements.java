package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the headings, lists and lists of terms of one block of HTML as if they were Markdown. A term becomes a paragraph in
 * bold print.
 */
final class HtmlElements {
    private static final Map<String, Integer> LEVELS = Map.of("h1", 1, "h2", 2, "h3", 3, "h4", 4, "h5", 5, "h6", 6);
    private static final Set<String> LISTS = Set.of("ol", "ul", "dl");
    private static final Set<String> TERMS = Set.of("dt", "dd");

    private final SourceFile file;
    private final Node block;
    private final List<Tag> tags;
    private final List<Node> found = new ArrayList<>();
    private final List<Node> items = new ArrayList<>();
    /** Up to where the block is read. */
    private int done;

    private boolean ordered;
    /** Whether it is a list within an item; lists within its items are only text, so that no depth is too much. */
    private final boolean inner;

    private HtmlElements(SourceFile file, Node block, List<Tag> tags, boolean inner) {
        this.file = file;
        this.inner = inner;
        this.block = block;
        this.tags = tags;
        this.done = block.start();
    }

    /** The Markdown of a block; the block itself if none of its tags, which are given, opens such an element. */
    static List<Node> of(SourceFile file, Node block, List<Tag> tags) {
        return tags.stream().anyMatch(HtmlElements::opens)
                ? new HtmlElements(file, block, tags, false).blocks()
                : List.of(block);
    }

    /** Whether a tag is that of a list. */
    static boolean isList(Tag tag) {
        return LISTS.contains(tag.name());
    }

    /** Whether a tag opens an element that is read. */
    static boolean opens(Tag tag) {
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
            List<Node> parts = inner ? parts(tag.end(), end) : content(at, closing, end);
            items.add(new Node(Kind.ITEM, tag.start(), end, "", "", 0, parts));
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

    /** The content of an item: texts, and the lists between them. */
    private List<Node> content(int opening, int closing, int end) {
        List<Node> content = new ArrayList<>();
        int from = tags.get(opening).end();
        int at = opening + 1;
        while (at < closing) {
            Tag tag = tags.get(at);
            int last = at;
            if (isList(tag) && !tag.closing()) {
                last = lastOf(at, closing);
                int to = tags.get(last).closing() ? tags.get(last).end() : end;
                content.addAll(content.isEmpty() ? parts(from, tag.start()) : paragraph(from, tag.start()));
                content.addAll(list(tag.start(), to, tags.subList(at, last + 1)));
                from = to;
            }
            at = last + 1;
        }
        content.addAll(content.isEmpty() ? parts(from, end) : paragraph(from, end));
        return content;
    }

    private List<Node> list(int start, int end, List<Tag> own) {
        Node part = new Node(Kind.HTML_BLOCK, start, end, file.text().substring(start, end), "", 0, List.of());
        return new HtmlElements(file, part, own, true).blocks();
    }

    /** The index of the tag that closes a list, or else of the last one before a limit. */
    private int lastOf(int opening, int limit) {
        int depth = 0;
        for (int at = opening; at < limit; at++) {
            depth += !isList(tags.get(at)) ? 0 : tags.get(at).closing() ? -1 : 1;
            if (depth == 0) {
                return at;
            }
        }
        return limit - 1;
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
