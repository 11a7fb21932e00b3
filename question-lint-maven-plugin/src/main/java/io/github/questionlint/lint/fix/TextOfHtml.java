package io.github.questionlint.lint.fix;

import java.util.function.Consumer;

/** Takes raw HTML apart, in one pass: its tags and comments, and the text between them. */
final class TextOfHtml {
    private final String html;
    private final Consumer<String> tags;
    private final Consumer<String> texts;

    private TextOfHtml(String html, Consumer<String> tags, Consumer<String> texts) {
        this.html = html;
        this.tags = tags;
        this.texts = texts;
    }

    static void split(String html, Consumer<String> tags, Consumer<String> texts) {
        new TextOfHtml(html, tags, texts).split();
    }

    private void split() {
        int from = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = markupEnd(at);
            if (end > at) {
                texts.accept(html.substring(from, at));
                tags.accept(html.substring(at, end));
                from = end;
            }
            at = html.indexOf('<', Math.max(end, at + 1));
        }
        texts.accept(html.substring(from));
    }

    /** The end, exclusive, of the tag or comment that starts at a {@code <}; the same offset if none does. */
    private int markupEnd(int at) {
        if (html.startsWith("<!--", at)) {
            int close = html.indexOf("-->", at + 4);
            return close < 0 ? html.length() : close + 3;
        }
        int end = at + 1;
        while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '>') {
            end++;
        }
        return end < html.length() && html.charAt(end) == '>' && isName(at + 1) ? end + 1 : at;
    }

    private boolean isName(int at) {
        int name = html.charAt(at) == '/' ? at + 1 : at;
        return Character.isLetter(html.charAt(name));
    }
}
