package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A {@code <details>} element, or a folded block of a site that stands for one: an admonition, a container or a shortcode.
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
    private static final Pattern CLOSE = Pattern.compile("(?im)^[ \\t]*+</details>");
    private static final Set<String> NAMES = Set.of("details", "summary");
    /** The deepest nesting that is read; real pages have three levels. */
    private static final int DEEPEST = 16;

    /**
     * All of a document, in order, at most sixteen within one another. An unclosed one ends at the next heading or details
     * element, or at a closing tag that is indented so far that Markdown takes it for code.
     */
    public static List<Details> of(Markdown markdown) {
        List<Tag> tags = Stream.concat(
                        HtmlTags.of(markdown).stream().filter(tag -> NAMES.contains(tag.name())),
                        FoldTags.of(markdown).stream())
                .sorted(Comparator.comparingInt(Tag::start))
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
        addUnclosed(markdown, tags, open, all);
        all.sort(Comparator.comparingInt(Details::open));
        return shallow(all);
    }

    /** Takes the last one first. */
    private static void addUnclosed(Markdown markdown, List<Tag> tags, Deque<Integer> open, List<Details> all) {
        NavigableSet<Integer> ends = new TreeSet<>();
        if (!open.isEmpty()) {
            markdown.root().all(Kind.HEADING).map(Node::start).forEach(ends::add);
            tags.stream()
                    .filter(tag -> is(tag, "details", false))
                    .map(Tag::start)
                    .forEach(ends::add);
            addInCode(markdown, ends);
        }
        for (int opened : open) {
            Integer next = ends.ceiling(tags.get(opened).end());
            int end = next == null ? markdown.root().end() : next;
            all.add(of(tags, opened, end, end, false));
        }
    }

    private static void addInCode(Markdown markdown, NavigableSet<Integer> ends) {
        markdown.root().all(Kind.INDENTED_CODE).forEach(code -> {
            Matcher close = CLOSE.matcher(markdown.file().text()).region(code.start(), code.end());
            while (close.find()) {
                ends.add(close.start());
            }
        });
    }

    /** Without those that are nested too deep: what is in all of them would be looked at once for each. */
    private static List<Details> shallow(List<Details> sorted) {
        Deque<Details> around = new ArrayDeque<>();
        List<Details> shallow = new ArrayList<>();
        for (Details details : sorted) {
            while (!around.isEmpty() && around.getLast().end() <= details.open()) {
                around.removeLast();
            }
            if (around.size() < DEEPEST) {
                shallow.add(details);
                around.add(details);
            }
        }
        return shallow;
    }

    private static boolean is(Tag tag, String name, boolean closing) {
        return tag.closing() == closing && tag.name().equals(name);
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
