package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;

/** HTML within Markdown, as rendered. */
public final class HtmlText {
    private static final Set<String> CODE = Set.of("code", "tt", "kbd");
    /** Six digits at most, or five hexadecimal ones: every such number is a code point. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,6}|#[xX][0-9A-Fa-f]{1,5}|[A-Za-z][A-Za-z0-9]{1,9});");

    private static final Set<String> MEDIA =
            Set.of("img", "video", "audio", "iframe", "svg", "object", "embed", "canvas", "math", "input");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "summary",
            "br",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "hr",
            "dd",
            "dt");
    private static final int LONGEST_REFERENCE = 12;

    private HtmlText() {}

    /** Made when the first reference is decoded: most texts have none. */
    private static final class Decoder {
        private static final CharSequenceTranslator HTML =
                StringEscapeUtils.UNESCAPE_HTML4.with(new LookupTranslator(EntityArrays.APOS_UNESCAPE));
    }

    /** Text on one line: code in backticks, without other tags and comments, every character reference decoded. */
    public static String plain(String html) {
        if (html.indexOf('<') < 0) {
            return onOneLine(decoded(html));
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Tag tag : HtmlTags.markup(html, 0, html.length())) {
            text.append(html, from, tag.start()).append(isCode(tag) ? '`' : ' ');
            from = tag.end();
        }
        text.append(html, from, html.length());
        return onOneLine(decoded(text.toString()));
    }

    /** Text with one space for each run of white space, and none at its ends. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            if (!space || !gap) {
                line.append(space ? ' ' : c);
            }
            gap = space;
        }
        return line.toString().strip();
    }

    /** Text without tags, comments and the content of summaries, every character reference decoded. */
    public static String withoutSummaries(String html) {
        List<Tag> tags = HtmlTags.markup(html, 0, html.length());
        int last = summaryEnd(tags, tags.size() - 1, -1);
        StringBuilder text = new StringBuilder();
        int from = 0;
        int at = 0;
        while (at < tags.size()) {
            text.append(html, from, tags.get(at).start()).append(' ');
            at = at < last && isSummary(tags.get(at), false) ? summaryEnd(tags, at, 1) : at;
            from = tags.get(at).end();
            at++;
        }
        text.append(html, from, html.length());
        return decoded(text.toString()).strip();
    }

    /** The next place in the list, in steps of 1 or -1, with the closing tag of a summary. */
    private static int summaryEnd(List<Tag> tags, int start, int step) {
        int at = start;
        while (at >= 0 && at < tags.size() && !isSummary(tags.get(at), true)) {
            at += step;
        }
        return at;
    }

    private static boolean isSummary(Tag tag, boolean closing) {
        return tag.closing() == closing && tag.name().equals("summary");
    }

    /** Whether an image, a video or similar is shown. */
    public static boolean hasMedia(String html) {
        return HtmlTags.markup(html, 0, html.length()).stream().anyMatch(tag -> MEDIA.contains(tag.name()));
    }

    /** The first offset from {@code start} on that is neither in white space nor in a tag other than that of code. */
    public static int skipTags(String text, int start, int limit) {
        int at = skipSpace(text, start, limit);
        for (Tag tag : HtmlTags.markup(text, start, limit)) {
            if (tag.start() != at || isCode(tag)) {
                break;
            }
            at = skipSpace(text, tag.end(), limit);
        }
        return at;
    }

    private static int skipSpace(String text, int start, int limit) {
        int at = start;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the last character before {@code end} that {@link #skipTags} would not skip. */
    public static int skipTagsBack(String text, int start, int end) {
        List<Tag> tags = HtmlTags.markup(text, start, end);
        int at = skipSpaceBack(text, start, end);
        for (int next = tags.size() - 1; next >= 0 && tags.get(next).end() == at && !isCode(tags.get(next)); next--) {
            at = skipSpaceBack(text, start, tags.get(next).start());
        }
        return at;
    }

    private static int skipSpaceBack(String text, int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether an element starts a line of its own. */
    public static boolean isBlock(String element) {
        return BLOCKS.contains(element);
    }

    /** What the character reference at an offset is for; empty where none ends before {@code limit}. */
    static String reference(String html, int start, int limit) {
        int end = html.charAt(start) == '&' ? html.indexOf(';', start) + 1 : 0;
        boolean fits = end > start && end <= limit && end - start <= LONGEST_REFERENCE;
        String written = fits ? html.substring(start, end) : "";
        return fits && REFERENCE.matcher(written).matches() ? meaning(written) : "";
    }

    private static boolean isCode(Tag tag) {
        int name = tag.closing() ? 2 : 1;
        return CODE.contains(tag.name())
                && tag.source().length() == name + tag.name().length() + 1;
    }

    /** Text with what its character references are for, such as an ampersand for {@code amp}; tags stay. */
    public static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(meaning(reference.group())));
    }

    /** What a reference is for; a space of any width as the usual one, because authors write it to lay out. */
    private static String meaning(String reference) {
        String meaning = Decoder.HTML.translate(reference);
        return Character.isSpaceChar(meaning.codePointAt(0)) ? " " : meaning;
    }
}
