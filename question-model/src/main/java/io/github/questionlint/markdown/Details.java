package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A {@code <details>} element.
 *
 * @param open the start of its tag
 * @param bodyStart the start of its content, after the summary
 * @param summaryStart the start of the summary's text; -1 without one
 * @param summaryEnd its end, exclusive
 * @param bodyEnd the end of its content
 * @param end the end of the closing tag
 * @param closed whether there is a closing tag
 */
public record Details(int open, int bodyStart, int summaryStart, int summaryEnd, int bodyEnd, int end, boolean closed) {
    private static final Set<String> NAMES = Set.of("details", "summary");

    /** All of a document, in order. An unclosed one ends at the next heading or the next details element. */
    public static List<Details> of(Markdown markdown) {
        List<Tag> tags = HtmlTags.of(markdown).stream()
                .filter(tag -> NAMES.contains(tag.name()))
                .toList();
        List<Details> all = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < tags.size(); at++) {
            if (is(tags.get(at), "details", false)) {
                open.push(at);
            } else if (is(tags.get(at), "details", true) && !open.isEmpty()) {
                all.add(of(tags, open.pop(), tags.get(at).start(), tags.get(at).end(), true));
            }
        }
        for (int opened : open) {
            int end = openEnd(markdown, tags, opened);
            all.add(of(tags, opened, end, end, false));
        }
        all.sort(Comparator.comparingInt(Details::open));
        return all;
    }

    private static boolean is(Tag tag, String name, boolean closing) {
        return tag.closing() == closing && tag.name().equals(name);
    }

    private static int openEnd(Markdown markdown, List<Tag> tags, int opened) {
        int start = tags.get(opened).end();
        int next = tags.stream()
                .skip(opened + 1L)
                .filter(tag -> is(tag, "details", false))
                .findFirst()
                .map(Tag::start)
                .orElse(markdown.root().end());
        return markdown.root()
                .all(Kind.HEADING)
                .map(Node::start)
                .filter(heading -> heading >= start && heading < next)
                .findFirst()
                .orElse(next);
    }

    private static Details of(List<Tag> tags, int opened, int bodyEnd, int end, boolean closed) {
        Tag tag = tags.get(opened);
        boolean summary = opened + 1 < tags.size()
                && is(tags.get(opened + 1), "summary", false)
                && tags.get(opened + 1).end() <= bodyEnd;
        if (!summary) {
            return new Details(tag.start(), Math.min(tag.end(), bodyEnd), -1, -1, bodyEnd, end, closed);
        }
        Tag begin = tags.get(opened + 1);
        boolean whole = opened + 2 < tags.size() && is(tags.get(opened + 2), "summary", true);
        int summaryEnd = whole ? tags.get(opened + 2).start() : begin.end();
        int bodyStart = whole ? tags.get(opened + 2).end() : begin.end();
        return new Details(tag.start(), Math.min(bodyStart, bodyEnd), begin.end(), summaryEnd, bodyEnd, end, closed);
    }
}
