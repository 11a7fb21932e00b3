package io.github.questionlint.markdown;

import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An HTML tag in a Markdown document, in a block or in a line.
 *
 * @param name its name in lower case, with {@code /} in front where it closes
 * @param start the offset of its {@code <}
 * @param end the offset after its {@code >}
 */
record Tag(String name, int start, int end) {

    /** The tags of some names in a document, in its order; none from comments. */
    static List<Tag> of(Markdown markdown, List<String> names) {
        List<Tag> tags = new ArrayList<>();
        markdown.root().stream()
                .filter(node -> node.is(Kind.HTML_BLOCK, Kind.HTML))
                .forEach(node -> scan(markdown.file().text(), node, names, tags));
        return tags;
    }

    private static void scan(String text, Node node, List<String> names, List<Tag> tags) {
        int at = text.indexOf('<', node.start());
        while (at >= 0 && at < node.end()) {
            int end = text.startsWith("<!--", at) ? text.indexOf("-->", at) + 2 : tagEnd(text, at, node.end());
            String name = name(text, at + 1, node.end());
            if (end > at && names.contains(name)) {
                tags.add(new Tag(name, at, end + 1));
            }
            at = text.indexOf('<', Math.max(end, at + 1));
        }
    }

    /** The place of the {@code >} of a tag; not after another {@code <}, so that an open tag costs no second look. */
    private static int tagEnd(String text, int start, int limit) {
        for (int at = start + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static String name(String text, int start, int limit) {
        int end = start < limit && text.charAt(start) == '/' ? start + 1 : start;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
