package io.github.questionlint.layout.parts;

import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.HtmlTags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tags around a part of a question that belong to the list or heading it is in: a {@code </li>} behind it, a
 * {@code <dd>} or a break in front.
 *
 * @param start the start of the part without them
 * @param end its end, exclusive
 */
record StrayTags(int start, int end) {
    private static final Set<String> OUTER =
            Set.of("li", "dt", "dd", "ol", "ul", "dl", "h1", "h2", "h3", "h4", "h5", "h6");

    /** The part between two offsets of a text. */
    static StrayTags without(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
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

    private static boolean isLead(Tag tag) {
        return tag.closing() && OUTER.contains(tag.name())
                || !tag.closing() && Set.of("br", "dd").contains(tag.name());
    }

    /** The end without closing tags whose element does not start in the part. */
    private static int tail(String text, List<Tag> tags, int start, int end) {
        Map<String, Integer> open = new HashMap<>();
        int cut = -1;
        int last = -1;
        for (Tag tag : tags) {
            int depth = open.merge(tag.name(), tag.closing() ? -1 : 1, Integer::sum);
            boolean stray = tag.closing() && depth < 0 && OUTER.contains(tag.name());
            boolean goesOn = cut >= 0 && skipped(text, last, tag.start()) == tag.start();
            cut = stray ? goesOn ? cut : tag.start() : -1;
            last = tag.end();
        }
        return cut >= start && skipped(text, last, end) == end ? cut : end;
    }

    private static int skipped(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
