package io.github.questionlint.lint.report;

import io.github.questionlint.source.Characters;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Takes the teeth out of text of others, for where it is going to stand. */
final class Escape {
    /** What can mean something in Markdown, also in a table, in mathematics or in HTML. */
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&$]");
    /** What GitHub and others make a mention, a reference or a link of, and where it is broken. */
    private static final Pattern LINKS = Pattern.compile("@|#(?=[0-9])|:(?=//)|(?i:www)(?=\\.)|(?i:mailto|xmpp)(?=:)");

    private Escape() {}

    /** On one line, with nothing hidden in it. */
    static String plain(String text) {
        return Characters.shown(text);
    }

    /**
     * For a line of a console or build log. Nothing in it breaks the line or acts on a terminal, and a workflow runner
     * finds no command: it takes {@code ##[} anywhere in a line for one, and {@code ::} at its begin.
     */
    static String console(String text) {
        String shown = Characters.shown(text).replace("##[", "#\\u{23}[");
        return shown.stripLeading().startsWith("::") ? shown.replaceFirst("::", ":\\\\u{3a}") : shown;
    }

    /** For the message of a workflow command, behind its {@code ::}. */
    static String annotation(String text) {
        return console(text).replace("%", "%25");
    }

    /** For a property of a workflow command. */
    static String property(String text) {
        return annotation(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** For XML 1.0, which has no place for some characters; the markup is escaped by who writes the XML. */
    static String xml(String text) {
        return Characters.shown(text).replaceAll("[\\uFFFE\\uFFFF]", "\\\\u{fffe}");
    }

    /**
     * For a paragraph or a cell of a table in Markdown: shown as it is, it gives no markup, no HTML, no mention, no
     * reference and no link that leads anywhere. A zero-width space breaks what would become one only after the
     * Markdown is read.
     */
    static String markdown(String text) {
        String marked = LINKS.matcher(Characters.shown(text)).replaceAll("$0\u0000");
        return MARKDOWN.matcher(marked).replaceAll("\\\\$0").replace("\u0000", "&#8203;");
    }

    /** For text and attributes of HTML. */
    static String html(String text) {
        return Characters.shown(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** For a relative reference of a URI: what is no letter, digit, {@code -._~/} is percent-encoded as UTF-8. */
    static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
        return out.toString();
    }
}
