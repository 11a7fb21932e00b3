package io.github.questionlint.layout.parts;

import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.HtmlTags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is around a part of a question and belongs to the list or heading it is in: a {@code </li>} behind it, a
 * {@code <dd>} or a break in front, or a line of attributes such as <code>{: #id}</code>.
 *
 * @param start the start of the part without them
 * @param end its end, exclusive
 */
record StrayTags(int start, int end) {
    private static final Set<String> OUTER =
            Set.of("li", "dt", "dd", "ol", "ul", "dl", "h1", "h2", "h3", "h4", "h5", "h6");

    /** The part between two offsets of a text. */
    static StrayTags without(String text, int start, int end) {
        int first = skipped(text, start, end);
        int line = text.startsWith("{:", first) ? attributesEnd(text, first, end) : start;
        return withoutTags(text, line, end);
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
