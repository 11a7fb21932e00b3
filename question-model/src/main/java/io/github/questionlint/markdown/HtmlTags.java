package io.github.questionlint.markdown;

import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the tags and comments of HTML within Markdown, in linear time. A tag ends at the first {@code >}, also within
 * quotes, and is none where another {@code <} comes first; so no character is read twice.
 */
public final class HtmlTags {
    private static final String COMMENT = "!--";
    private static final String COMMENT_END = "-->";

    /** The elements whose content is no markup to an author who writes them in a block of their own. */
    private static final String OPAQUE = "|script|style|pre|textarea|";

    private HtmlTags() {}

    /**
     * A tag or a comment.
     *
     * @param name its name in lower case; {@code !--} for a comment
     * @param closing whether it is a closing tag
     * @param start the offset of its {@code <}
     * @param end the offset after its {@code >}
     * @param source how it is written
     */
    public record Tag(String name, boolean closing, int start, int end, String source) {

        /** Whether it is a comment. */
        public boolean isComment() {
            return name.equals(COMMENT);
        }

        /** Whether it is an element of its own, as {@code <a name="x"/>} is. */
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

    /** The tags and comments between two offsets of a text, in its order; a comment without an end takes all the rest. */
    public static List<Tag> markup(String text, int start, int end) {
        return scan(text, start, end, false);
    }

    /** The tags of a document in its order, without comments. */
    static List<Tag> of(Markdown markdown) {
        return markdown.root().stream()
                .filter(node -> node.is(Kind.HTML_BLOCK, Kind.HTML))
                .flatMap(node -> markup(markdown.file().text(), node.start(), node.end()).stream())
                .filter(tag -> !tag.isComment())
                .toList();
    }

    /** The tags of a node of HTML, without comments; of a script or the like only the first. */
    public static List<Tag> of(String text, Node node) {
        return scan(text, node.start(), node.end(), node.kind() == Kind.HTML_BLOCK).stream()
                .filter(tag -> !tag.isComment())
                .toList();
    }

    private static List<Tag> scan(String text, int start, int limit, boolean opaque) {
        List<Tag> tags = new ArrayList<>();
        int at = find(text, "<", start, limit);
        while (at >= 0) {
            int end = text.startsWith("<!--", at) ? commentEnd(text, at, limit) : tagEnd(text, at, limit);
            if (end > at) {
                Tag tag = tag(text, at, end);
                tags.add(tag);
                end = opaque && isOpaque(tag) ? opaqueEnd(text, tag, limit) : end;
            }
            at = find(text, "<", Math.max(end, at + 1), limit);
        }
        return tags;
    }

    private static boolean isOpaque(Tag tag) {
        return !tag.closing() && OPAQUE.contains("|" + tag.name() + "|");
    }

    private static int opaqueEnd(String text, Tag tag, int limit) {
        int at = find(text, "</", tag.end(), limit);
        while (at >= 0
                && !text.regionMatches(true, at + 2, tag.name(), 0, tag.name().length())) {
            at = find(text, "</", at + 2, limit);
        }
        return at < 0 ? limit : at;
    }

    private static int commentEnd(String text, int start, int limit) {
        int end = find(text, COMMENT_END, start, limit);
        return end < 0 ? limit : end + COMMENT_END.length();
    }

    /** The first place of some characters before a limit; what is searched is often a small part of a long text. */
    private static int find(String text, String wanted, int from, int limit) {
        for (int at = from; at <= limit - wanted.length(); at++) {
            if (text.startsWith(wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The offset after the {@code >} of the tag that starts at a {@code <}; -1 where none does. */
    private static int tagEnd(String text, int start, int limit) {
        int name = nameStart(text, start);
        if (name >= limit || text.charAt(name) >= 128 || !Character.isLetter(text.charAt(name))) {
            return -1;
        }
        for (int at = name; at < limit; at++) {
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

    private static int nameStart(String text, int start) {
        return text.startsWith("/", start + 1) ? start + 2 : start + 1;
    }

    private static Tag tag(String text, int start, int end) {
        String source = text.substring(start, end);
        int from = nameStart(text, start);
        int to = from;
        while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || "-_:.".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        String name =
                source.startsWith("<!") ? COMMENT : text.substring(from, to).toLowerCase(Locale.ROOT);
        return new Tag(name, from == start + 2, start, end, source);
    }
}
