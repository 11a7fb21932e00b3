package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.HtmlText;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.ShownText;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.regex.Pattern;

/** How the texts of some data are written. */
public enum Markup {
    /** Each character is what it is. */
    PLAIN,
    MARKDOWN,
    HTML;

    private static final Pattern CODE = Pattern.compile("(?m)^ {0,3}(?:```|~~~)|`[^`\\n]{1,200}`");
    private static final Pattern STYLE = Pattern.compile(
            "\\*\\*[^*\\n]{1,200}\\*\\*|\\[[^\\]\\n]{1,200}\\]\\((?:https?:|/|\\.)|(?m)^[-*] |(?<!\\w)[_*]\\w{1,40}[_*](?!\\w)");
    private static final Pattern TAG = Pattern.compile(
            "(?i)<br ?/?>|</(?:p|b|i|em|strong|u|code|pre|sub|sup|span|div|font|li|table|ruby|h[1-6]|a)>|<img ");
    private static final String FENCE = "```";

    /** A tag, as Markdown reads it. */
    private static final Pattern ANY_TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*\\s*/?>");

    private static final Pattern REFERENCE = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,5}|#x[0-9a-fA-F]{2,5});");
    /** As many characters of a value as are searched. */
    private static final int BEGIN = 5000;

    /** What most explains some values: Markdown or HTML where one in ten shows it, or several show code. */
    public static Markup of(List<String> values) {
        int code = 0;
        int style = 0;
        int html = 0;
        int tagsOnly = 0;
        for (String value : values) {
            String begin = value.length() > BEGIN ? value.substring(0, BEGIN) : value;
            boolean tag = begin.indexOf('<') >= 0 && TAG.matcher(begin).find();
            boolean bare = tag && HtmlText.plain(begin).isBlank();
            tagsOnly += bare ? 1 : 0;
            html += !bare
                            && (tag
                                    || begin.indexOf('&') >= 0
                                            && REFERENCE.matcher(begin).find())
                    ? 1
                    : 0;
            code += begin.indexOf('`') >= 0 && CODE.matcher(begin).find() ? 1 : 0;
            style += STYLE.matcher(begin).find() ? 1 : 0;
        }
        int few = Math.max(2, values.size() / 50);
        boolean markdown = code >= few
                || code * 10 >= values.size() && code > 0
                || (style + code) * 10 >= values.size() && style + code > 1;
        if (markdown && code + style >= html) {
            return MARKDOWN;
        }
        return html > tagsOnly && html >= Math.min(few, Math.max(1, values.size() / 10)) ? HTML : PLAIN;
    }

    /**
     * A value as a reader sees it. Markdown that shows nothing was meant as it is written, and so was a value such as
     * {@code List<String>} that would show only what is around its tags.
     */
    public Shown shown(SourceFile file, Text value) {
        if (this == HTML && isMarkup(value.value())) {
            ShownText html = ShownText.html(file, value);
            Shown shown = new Shown(html.text().stripped(), html.blocks());
            return shown.isEmpty() ? plain(file, value) : shown;
        }
        if (this == MARKDOWN && !isName(value.value())) {
            List<Node> blocks =
                    Markdown.parse(file, value, Limits.DEFAULT).root().children();
            Shown shown = new Shown(value.stripped(), blocks);
            return shown.isEmpty() ? plain(file, value) : shown;
        }
        return plain(file, value);
    }

    /** Code as a block of its own, without a fence that should name its language; code that has fences is Markdown. */
    public static Shown code(SourceFile file, Text code) {
        String value = code.value().stripTrailing();
        if (value.indexOf("```") >= 0) {
            return MARKDOWN.shown(file, code);
        }
        int start = file.offset(code.span());
        int end = Math.max(start, file.endOffset(code.span()));
        Node block = new Node(Node.Kind.INDENTED_CODE, start, end, value + "\n", "", 0, List.of());
        return new Shown(new Text(FENCE + "\n" + value + "\n" + FENCE, code.span()), List.of(block));
    }

    /** Whether a value has tags of no element that is in use, and nothing else that is Markdown. */
    private static boolean isName(String value) {
        if (value.indexOf('<') < 0 || value.length() > BEGIN) {
            return false;
        }
        return ANY_TAG.matcher(value).find()
                && !TAG.matcher(value).find()
                && !CODE.matcher(value).find()
                && !STYLE.matcher(value).find();
    }

    private static boolean isMarkup(String value) {
        return value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
    }

    private static Shown plain(SourceFile file, Text value) {
        return new Shown(value.stripped(), ShownText.plain(file, value).blocks());
    }

    /**
     * A value as a reader sees it.
     *
     * @param text its text; Markdown as it is written
     * @param blocks the same as blocks
     */
    public record Shown(Text text, List<Node> blocks) {

        /** Keeps its own copy of the blocks. */
        public Shown {
            blocks = List.copyOf(blocks);
        }

        private boolean isEmpty() {
            return blocks.stream()
                    .noneMatch(block ->
                            block.any(node -> !node.visibleText().isBlank() || node.kind() == Node.Kind.IMAGE));
        }
    }
}
