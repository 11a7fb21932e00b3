package io.github.questionlint.markdown;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML within Markdown, as rendered. */
public final class HtmlText {
    private static final Pattern CODE = Pattern.compile("(?i)</?(?:code|tt|kbd)>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--[^<>]*-->");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|([a-z]{2,5}));");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

    private HtmlText() {}

    /** Text on one line: code in backticks, without other tags, the usual entities decoded. */
    public static String plain(String html) {
        String text = TAG.matcher(CODE.matcher(html).replaceAll("`")).replaceAll(" ");
        String decoded = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(decoded(entity)));
        return decoded.replaceAll("\\s+", " ").strip();
    }

    private static String decoded(java.util.regex.MatchResult entity) {
        if (entity.group(1) != null) {
            int point = Integer.parseInt(entity.group(1));
            return Character.isValidCodePoint(point) ? Character.toString(point) : entity.group();
        }
        return ENTITIES.getOrDefault(entity.group(2), entity.group());
    }

    /** The offset after the tag or comment at a place, or the place itself. */
    static int pastTag(String text, int start, int limit) {
        if (text.charAt(start) != '<') {
            return start;
        }
        Matcher tag = TAG.matcher(text).region(start, limit);
        return tag.lookingAt() ? tag.end() : start;
    }

    /** The first offset from {@code start} on that is neither white space nor part of a tag. */
    public static int skipTags(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            int close = c == '<' ? text.indexOf('>', at) : at;
            boolean code = c == '<' && CODE.matcher(text).region(at, limit).lookingAt();
            if (code || close < 0 || close >= limit || c != '<' && !Character.isWhitespace(c)) {
                break;
            }
            at = close + 1;
        }
        return at;
    }

    /** The offset after the last character before {@code end} that is neither white space nor part of a tag. */
    public static int skipTagsBack(String text, int start, int end) {
        int at = end;
        while (at > start) {
            char c = text.charAt(at - 1);
            int open = c == '>' ? text.lastIndexOf('<', at - 1) : at - 1;
            boolean code = c == '>'
                    && open >= 0
                    && CODE.matcher(text).region(open, end).lookingAt();
            if (code || open < start || c != '>' && !Character.isWhitespace(c)) {
                break;
            }
            at = open;
        }
        return at;
    }
}
