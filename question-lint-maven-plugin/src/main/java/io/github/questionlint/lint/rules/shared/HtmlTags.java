package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the tags of HTML within Markdown, in linear time. */
public final class HtmlTags {
    private static final String OPAQUE = "|script|style|pre|textarea|";

    private HtmlTags() {}

    /**
     * A tag.
     *
     * @param name its name in lower case
     * @param closing whether it is a closing tag
     * @param start where its {@code <} stands in the file
     * @param end behind its {@code >}
     * @param source how it is written
     */
    public record Tag(String name, boolean closing, int start, int end, String source) {

        /** Whether it stands for an element of its own, as {@code <a name="x"/>} does. */
        public boolean isEmpty() {
            return source.endsWith("/>");
        }

        /** The value of an attribute; empty where there is none. */
        public String attribute(String wanted) {
            String folded = source.toLowerCase(Locale.ROOT);
            int at = folded.indexOf(wanted);
            while (at > 0) {
                int equals = skip(source, at + wanted.length());
                boolean starts = !Character.isLetterOrDigit(source.charAt(at - 1)) && source.charAt(at - 1) != '-';
                if (starts && equals < source.length() && source.charAt(equals) == '=') {
                    return value(skip(source, equals + 1));
                }
                at = folded.indexOf(wanted, at + 1);
            }
            return "";
        }

        private String value(int start) {
            char quote = start < source.length() ? source.charAt(start) : ' ';
            boolean quoted = quote == '"' || quote == '\'';
            int end = quoted ? source.indexOf(quote, start + 1) : start;
            while (!quoted && end < source.length() && " \t\r\n>".indexOf(source.charAt(end)) < 0) {
                end++;
            }
            return end < 0
                    ? ""
                    : source.substring(quoted ? start + 1 : start, end).strip();
        }

        private static int skip(String text, int start) {
            int at = start;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }
    }

    /** Each tag of a file, in the order of the file. */
    public static final FileView<Tag> VIEW = FileView.of(
            Tag.class,
            views -> views.of(FileNode.nodes(Kind.HTML, Kind.HTML_BLOCK))
                    .flatMap(html -> of(html.source().text(), html.node()).stream()));

    /** The tags of a node; none from comments, and of a script or the like only the first. */
    public static List<Tag> of(String text, Node node) {
        List<Tag> tags = new ArrayList<>();
        int at = text.indexOf('<', node.start());
        while (at >= 0 && at < node.end()) {
            int end = text.startsWith("<!--", at) ? commentEnd(text, at) : tagEnd(text, at, node.end());
            if (end > at && isName(text, at)) {
                Tag tag = tag(text, at, end);
                tags.add(tag);
                end = isOpaque(tag) && node.kind() == Kind.HTML_BLOCK ? opaqueEnd(text, tag, node.end()) : end;
            }
            at = text.indexOf('<', Math.max(end, at + 1));
        }
        return tags;
    }

    private static boolean isOpaque(Tag tag) {
        return !tag.closing() && OPAQUE.contains("|" + tag.name() + "|");
    }

    private static int opaqueEnd(String text, Tag tag, int limit) {
        int at = text.indexOf("</", tag.end());
        while (at >= 0
                && at < limit
                && !text.regionMatches(true, at + 2, tag.name(), 0, tag.name().length())) {
            at = text.indexOf("</", at + 2);
        }
        return at < 0 || at > limit ? limit : at;
    }

    private static int commentEnd(String text, int start) {
        int end = text.indexOf("-->", start);
        return end < 0 ? text.length() : end + 3;
    }

    /** Behind the {@code >} of a tag; not after another {@code <} outside of quotes, so that no place is read twice. */
    private static int tagEnd(String text, int start, int limit) {
        for (int at = start + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isName(String text, int start) {
        int first = text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        return first < text.length() && text.charAt(first) < 128 && Character.isLetter(text.charAt(first));
    }

    private static Tag tag(String text, int start, int end) {
        boolean closing = text.charAt(start + 1) == '/';
        int from = closing ? start + 2 : start + 1;
        int to = from;
        while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || "-_:.".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        return new Tag(name, closing, start, end, text.substring(start, end));
    }
}
