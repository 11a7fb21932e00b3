package io.github.questionlint.lint.report;

import io.github.questionlint.source.Characters;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Escapes foreign text for the place where it is shown. */
final class Escape {
    /** Characters with a meaning in Markdown, also in tables, formulas or HTML. */
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&$]");
    /** What GitHub and others turn into a mention, reference or link, and where it is broken up. */
    private static final Pattern LINKS = Pattern.compile("@|#(?=[0-9])|:(?=//)|(?i:www)(?=\\.)|(?i:mailto|xmpp)(?=:)");

    private Escape() {}

    /** On one line, without hidden characters. */
    static String plain(String text) {
        return Characters.shown(text);
    }

    /**
     * For a line of a console or build log: without line breaks, terminal controls and workflow commands. A runner
     * takes {@code ##[} anywhere in a line for a command, and {@code ::} at its start.
     */
    static String console(String text) {
        return Characters.console(text);
    }

    /** For the message of a workflow command, after its {@code ::}. */
    static String annotation(String text) {
        return console(text).replace("%", "%25");
    }

    /** For a property of a workflow command. */
    static String property(String text) {
        return annotation(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** For XML 1.0, which forbids some characters; the writer of the XML escapes the markup. */
    static String xml(String text) {
        return Characters.shown(text).replaceAll("[\\uFFFE\\uFFFF]", "\\\\u{fffe}");
    }

    /**
     * For a paragraph or a cell of a table in Markdown: the text shows as it is, without markup, HTML, mentions,
     * references and working links. A zero-width space breaks up what would become a link only after the Markdown is
     * parsed.
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

    /**
     * For a relative reference of a URI: everything but letters, digits and {@code -._~/} is percent-encoded as UTF-8.
     */
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
