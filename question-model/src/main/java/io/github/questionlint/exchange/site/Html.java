package io.github.questionlint.exchange.site;

import io.github.questionlint.markdown.Xhtml;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes HTML. */
final class Html {
    private static final Pattern GAP = Pattern.compile("\\{\\{([a-zA-Z.]+)\\}\\}");

    private Html() {}

    /** Text within an element or an attribute in quotes. */
    static String text(String text) {
        return Xhtml.characters(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** An attribute for a language; nothing where it is not known. */
    static String lang(String lang) {
        return lang.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}") ? " lang=\"" + lang + "\"" : "";
    }

    /**
     * A page from a template whose gaps are {@code {{name}}}.
     *
     * @param gaps what fills them, as HTML; a gap of another name is a word of the pages
     */
    static String page(String template, String lang, Map<String, String> gaps) {
        return GAP.matcher(template).replaceAll(gap -> {
            String part = gaps.get(gap.group(1));
            return Matcher.quoteReplacement(part == null ? text(SiteWords.of(lang, gap.group(1))) : part);
        });
    }
}
