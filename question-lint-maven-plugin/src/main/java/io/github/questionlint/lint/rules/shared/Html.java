package io.github.questionlint.lint.rules.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of HTML within Markdown. */
public final class Html {
    private static final Pattern TAG = Pattern.compile("<!--|</?([A-Za-z][A-Za-z0-9]*)[^<>]*>");
    private static final Pattern BLANK = Pattern.compile("&(?:nbsp|ensp|emsp|thinsp|#160|#8195);");
    private static final Set<String> MEDIA =
            Set.of("img", "video", "audio", "iframe", "svg", "object", "embed", "canvas", "math", "input");

    private Html() {}

    /** Its text, without tags, comments and what stands in a summary. */
    public static String text(String html) {
        StringBuilder out = new StringBuilder();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (at < html.length() && tag.find(at)) {
            out.append(html, at, tag.start()).append(' ');
            at = past(html, tag);
        }
        out.append(html, Math.min(at, html.length()), html.length());
        return BLANK.matcher(out).replaceAll(" ").strip();
    }

    private static int past(String html, Matcher tag) {
        String name = name(tag);
        if (name.isEmpty()) {
            int end = html.indexOf("-->", tag.end());
            return end < 0 ? html.length() : end + 3;
        }
        boolean summary = name.equals("summary") && html.charAt(tag.start() + 1) != '/';
        int end = summary ? html.indexOf("</", tag.end()) : -1;
        while (end >= 0 && !html.regionMatches(true, end, "</summary", 0, 9)) {
            end = html.indexOf("</", end + 2);
        }
        return end < 0 ? tag.end() : end;
    }

    /** Whether it shows a picture, a film or the like. */
    public static boolean hasMedia(String html) {
        return TAG.matcher(html)
                .results()
                .anyMatch(tag ->
                        tag.group(1) != null && MEDIA.contains(tag.group(1).toLowerCase(Locale.ROOT)));
    }

    private static String name(Matcher tag) {
        return tag.group(1) == null ? "" : tag.group(1).toLowerCase(Locale.ROOT);
    }
}
