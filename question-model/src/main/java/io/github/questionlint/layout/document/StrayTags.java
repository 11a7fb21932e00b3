package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is around a part of a question and belongs to the list or heading it is in: a {@code </li>} behind it, a
 * {@code <dd>} or a break in front, a line of attributes such as <code>{: #id}</code>,
 * or a rule that divides it from what is above or below. So is a {@code <p>} around all of it, and an empty {@code <details>}.
 *
 * @param start the start of the part without them
 * @param end its end, exclusive
 */
public record StrayTags(int start, int end) {
    private static final Set<String> OUTER = Set.of(
            "li",
            "dt",
            "dd",
            "ol",
            "ul",
            "dl",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "details",
            "blockquote",
            "section",
            "article",
            "center",
            "b",
            "strong",
            "i",
            "em");
    private static final Set<String> ANCHORS = Set.of("a", "span");
    private static final String RULES = "-*_";
    /** How often tags are behind rules and rules behind tags, so that no text is slow. */
    private static final int ROUNDS = 4;

    /** The part between two offsets of a document. */
    public static StrayTags without(Document document, int start, int end) {
        String text = document.file().text();
        int first = skipped(text, start, end);
        int line = text.startsWith("{:", first) ? attributesEnd(text, first, end) : start;
        StrayTags part = new StrayTags(line, end);
        StrayTags whole = null;
        for (int round = 0; round < ROUNDS && !part.equals(whole); round++) {
            whole = part;
            part = withoutRules(
                    document, withoutTags(text, part.start(), part.end()).withoutShell(text));
        }
        return part;
    }

    /** A rule above or below a part only divides it from others. */
    private static StrayTags withoutRules(Document document, StrayTags part) {
        String text = document.file().text();
        int first = skipped(text, part.start(), part.end());
        int last = document.trimmed(first, part.end()) - 1;
        boolean may =
                first <= last && (RULES.indexOf(text.charAt(first)) >= 0 || RULES.indexOf(text.charAt(last)) >= 0);
        List<Node> blocks = may ? document.blocks(part.start(), part.end()) : List.of();
        if (blocks.isEmpty()) {
            return part;
        }
        Node top = blocks.get(0);
        Node bottom = blocks.get(blocks.size() - 1);
        int start = top.kind() == Kind.THEMATIC_BREAK ? top.end() : part.start();
        int end = bottom.kind() == Kind.THEMATIC_BREAK ? bottom.start() : part.end();
        return new StrayTags(Math.min(start, end), end);
    }

    private static StrayTags withoutTags(String text, int start, int end) {
        int from = skipped(text, start, end);
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to || text.charAt(from) != '<' && text.charAt(to - 1) != '>') {
            return new StrayTags(start, end);
        }
        List<Tag> tags = HtmlTags.markup(text, from, to);
        int first = 0;
        int begin = from;
        while (first < tags.size() && tags.get(first).start() == begin && isLead(tags.get(first))) {
            begin = skipped(text, tags.get(first++).end(), to);
        }
        return new StrayTags(begin == from ? start : begin, tail(text, tags.subList(first, tags.size()), begin, end));
    }

    /** The end of a line that is nothing but a list of attributes; the start of another one. */
    private static int attributesEnd(String text, int start, int end) {
        int last = start;
        while (last < end && text.charAt(last) != '\n') {
            last++;
        }
        String line = text.substring(start, last).stripTrailing();
        return line.indexOf('}') == line.length() - 1 ? last : start;
    }

    /** Without a paragraph around the whole part, tags at its end that open what is below, and empty details at its ends. */
    private StrayTags withoutShell(String text) {
        int from = skipped(text, start, end);
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to || text.charAt(from) != '<' && text.charAt(to - 1) != '>') {
            return this;
        }
        List<Tag> tags = HtmlTags.markup(text, from, to);
        int last = tags.size() - 1;
        boolean two = last > 0 && tags.get(0).start() == from;
        if (two && isEmpty(text, tags.get(0), tags.get(1))) {
            return new StrayTags(tags.get(1).end(), end);
        }
        if (last < 0 || tags.get(last).end() != to) {
            return this;
        }
        if (last > 0 && isEmpty(text, tags.get(last - 1), tags.get(last))) {
            return new StrayTags(start, tags.get(last - 1).start());
        }
        if (two && isParagraph(tags)) {
            return new StrayTags(
                    /* start= */ tags.get(0).end(), /* end= */ tags.get(last).start());
        }
        Tag open = tags.get(last);
        return !open.closing() && OUTER.contains(open.name()) ? new StrayTags(start, open.start()) : this;
    }

    private static boolean isEmpty(String text, Tag open, Tag close) {
        return !open.closing()
                && close.closing()
                && open.name().equals("details")
                && close.name().equals("details")
                && skipped(text, open.end(), close.start()) == close.start();
    }

    /** Whether the first and the last tag are those of the only paragraph. */
    private static boolean isParagraph(List<Tag> tags) {
        List<Tag> paragraph =
                tags.stream().filter(tag -> tag.name().equals("p")).toList();
        return paragraph.size() == 2
                && paragraph.get(0).equals(tags.get(0))
                && paragraph.get(1).equals(tags.get(tags.size() - 1))
                && !paragraph.get(0).closing()
                && paragraph.get(1).closing();
    }

    private static boolean isLead(Tag tag) {
        return tag.closing() && OUTER.contains(tag.name())
                || !tag.closing() && Set.of("br", "dd").contains(tag.name());
    }

    /** The end without closing tags whose element does not start in the part, and without anchors of what is below it. */
    private static int tail(String text, List<Tag> tags, int start, int end) {
        Map<String, Integer> open = new HashMap<>();
        int cut = -1;
        int last = -1;
        for (int at = 0; at < tags.size(); at++) {
            Tag tag = tags.get(at);
            int depth = open.merge(tag.name(), tag.closing() ? -1 : 1, Integer::sum);
            boolean stray = tag.closing() && depth < 0 && OUTER.contains(tag.name())
                    || isAnchor(text, tags, at)
                    || isAnchor(text, tags, at - 1);
            boolean goesOn = cut >= 0 && skipped(text, last, tag.start()) == tag.start();
            cut = stray ? goesOn ? cut : tag.start() : -1;
            last = tag.end();
        }
        return cut >= start && skipped(text, last, end) == end ? cut : end;
    }

    /** Whether a tag opens an element without content, to which links lead. */
    private static boolean isAnchor(String text, List<Tag> tags, int at) {
        if (at < 0 || at + 1 >= tags.size()) {
            return false;
        }
        Tag tag = tags.get(at);
        Tag next = tags.get(at + 1);
        return !tag.closing()
                && next.closing()
                && ANCHORS.contains(tag.name())
                && tag.name().equals(next.name())
                && skipped(text, tag.end(), next.start()) == next.start();
    }

    private static int skipped(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The Markdown of the part, without the marks that close an emphasis whose start is in front of it.
     *
     * @param around the blocks that the part starts within
     */
    public Text closed(SourceFile file, List<Node> around) {
        Text whole = NodeSlices.trimmed(file, start, end);
        List<Node> cut = new ArrayList<>();
        for (Node block : around) {
            addCut(block, cut);
        }
        if (cut.isEmpty()) {
            return whole;
        }
        StringBuilder value = new StringBuilder(whole.value());
        int from = file.offset(whole.span());
        for (Node node : cut) {
            int marks = node.kind() == Kind.STRONG ? 2 : 1;
            int to = Math.min(node.end() - from, value.length());
            value.delete(Math.max(0, to - marks), Math.max(0, to));
        }
        return new Text(value.toString().strip(), whole.span());
    }

    /** Adds the emphases that start in front of the part and end within it, the outer ones first. */
    private void addCut(Node node, List<Node> cut) {
        if (node.start() >= start || node.end() <= start) {
            return;
        }
        if (node.is(Kind.STRONG, Kind.EMPHASIS) && node.end() <= end) {
            cut.add(node);
        }
        for (Node child : node.children()) {
            addCut(child, cut);
        }
    }
}
