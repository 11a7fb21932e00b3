package io.github.questionlint.markdown;

import java.util.Optional;
import java.util.Set;

/**
 * A line that opens or closes a block which a site shows folded or set apart: an admonition of MkDocs
 * ({@code ??? question "Why?"}), a container of VitePress or Docusaurus ({@code :::details Why?}) or a shortcode of Hugo
 * ({@code {{< details "Why?" >}}}).
 *
 * @param style which of them
 * @param closing whether it closes the block
 * @param folds whether it hides its content below its title, as a {@code <details>} does
 * @param titleStart the start of the title in the line; the end of it without one
 * @param titleEnd its end, exclusive
 * @param answerStart the start of a text in the line that is all of its content; the end of the title without one
 * @param answerEnd its end, exclusive
 */
record FoldLine(
        Style style, boolean closing, boolean folds, int titleStart, int titleEnd, int answerStart, int answerEnd) {
    private static final Set<String> ADMONITIONS = Set.of(
            ("note abstract summary tldr info todo tip hint important success check done question help faq warning caution"
                            + " attention failure fail missing danger error bug example quote cite answer solution details"
                            + " quiz exercise")
                    .split(" "));
    private static final Set<String> FOLDED = Set.of(
            "details", "question", "faq", "help", "quiz", "exercise", "answer", "solution", "success", "spoiler");
    private static final Set<String> SHORTCODES = Set.of(
            "details",
            "expand",
            "expander",
            "collapse",
            "spoiler",
            "accordion",
            "question",
            "faq",
            "answer",
            "solution");
    private static final Set<String> NAMES = Set.of("title", "summary", "text", "label", "header", "question");
    private static final Set<String> ANSWERS = Set.of("answer", "solution", "response", "reply", "body", "content");
    private static final int LONGEST = 2_000;

    private FoldLine(Style style, boolean closing, boolean folds, int titleStart, int titleEnd) {
        this(style, closing, folds, titleStart, titleEnd, titleEnd, titleEnd);
    }

    /** How the block is written. */
    enum Style {
        /** Its content is indented, and it ends where that ends. */
        INDENTED,
        /** A line of colons ends it. */
        COLONS,
        /** A tag of its own ends it. */
        SHORTCODE
    }

    /** Whether the line holds the question and its answer, so that nothing closes it. */
    boolean isWhole() {
        return titleStart < titleEnd && titleEnd <= answerStart && answerStart < answerEnd;
    }

    /** The block that a line opens or closes, if it does; the line has no indent. */
    static Optional<FoldLine> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (line.startsWith("???") || line.startsWith("!!!")) {
            return admonition(line);
        }
        if (line.startsWith(":::")) {
            return container(line);
        }
        return line.startsWith("{{<") || line.startsWith("{{%") ? shortcode(line) : Optional.empty();
    }

    private static Optional<FoldLine> admonition(String line) {
        int name = skipBlanks(line, line.startsWith("+", 3) ? 4 : 3);
        int nameEnd = skipName(line, name);
        int end = stripped(line);
        int quote = line.indexOf('"', nameEnd);
        int last = quote < 0 ? end : quote;
        String kind = line.substring(name, nameEnd);
        boolean titled = quote >= 0 && end - 1 > quote && line.charAt(end - 1) == '"';
        boolean named = nameEnd > name && onlyNames(line, nameEnd, last);
        if (!named || !titled && (last < end || !ADMONITIONS.contains(kind))) {
            return Optional.empty();
        }
        boolean folds = line.charAt(0) == '?' || titled && FOLDED.contains(kind);
        return Optional.of(
                new FoldLine(Style.INDENTED, false, folds, titled ? quote + 1 : end, titled ? end - 1 : end));
    }

    private static Optional<FoldLine> container(String line) {
        int name = 0;
        while (name < line.length() && line.charAt(name) == ':') {
            name++;
        }
        name = skipBlanks(line, name);
        int nameEnd = skipName(line, name);
        int end = stripped(line);
        if (name >= end) {
            return Optional.of(new FoldLine(Style.COLONS, true, false, end, end));
        }
        if (nameEnd == name || nameEnd < end && " \t[{".indexOf(line.charAt(nameEnd)) < 0) {
            return Optional.empty();
        }
        int start = skipBlanks(line, nameEnd);
        int attributes = line.indexOf('{', start);
        int titleEnd = attributes < 0 ? end : skipBlanksBack(line, start, attributes);
        boolean bracketed = titleEnd - 1 > start && line.charAt(start) == '[' && line.charAt(titleEnd - 1) == ']';
        int inset = bracketed ? 1 : 0;
        boolean folds = start < titleEnd || FOLDED.contains(line.substring(name, nameEnd));
        return Optional.of(new FoldLine(Style.COLONS, false, folds, start + inset, Math.max(start, titleEnd) - inset));
    }

    private static Optional<FoldLine> shortcode(String line) {
        int end = stripped(line);
        int name = skipBlanks(line, 3);
        boolean closing = line.startsWith("/", name);
        name = closing ? skipBlanks(line, name + 1) : name;
        int nameEnd = skipName(line, name);
        int last = end - 3;
        boolean whole = last >= nameEnd
                && line.indexOf("}}") == end - 2
                && line.charAt(last) == (line.charAt(2) == '<' ? '>' : '%');
        if (!whole || !SHORTCODES.contains(line.substring(name, nameEnd))) {
            return Optional.empty();
        }
        if (closing) {
            return Optional.of(new FoldLine(Style.SHORTCODE, true, false, end, end));
        }
        int[] title = quoted(line, nameEnd, last, NAMES, true);
        int[] answer = quoted(line, nameEnd, last, ANSWERS, false);
        return Optional.of(new FoldLine(Style.SHORTCODE, false, true, title[0], title[1], answer[0], answer[1]));
    }

    /** The first text in quotes that has one of some names, or none. */
    private static int[] quoted(String line, int start, int end, Set<String> names, boolean unnamed) {
        int at = start;
        while (at < end) {
            at = skipBlanks(line, at);
            int name = at;
            at = skipName(line, at);
            boolean fits = at == name ? unnamed : names.contains(line.substring(name, at));
            at = line.startsWith("=", at) ? at + 1 : at;
            char quote = line.charAt(at);
            int close = quote == '"' || quote == '\'' || quote == '`' ? line.indexOf(quote, at + 1) : -1;
            if (close > at && close < end && fits) {
                return new int[] {at + 1, close};
            }
            at = close > at ? close + 1 : Math.max(at, name + 1);
        }
        return new int[] {line.length(), line.length()};
    }

    private static boolean onlyNames(String line, int start, int end) {
        int at = start;
        while (at < end && (line.charAt(at) == ' ' || isName(line.charAt(at)))) {
            at++;
        }
        return at == end;
    }

    private static int skipName(String line, int start) {
        int at = start;
        while (at < line.length() && isName(line.charAt(at))) {
            at++;
        }
        return at > start && Character.isLowerCase(line.charAt(start)) ? at : start;
    }

    private static boolean isName(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private static int skipBlanks(String line, int start) {
        int at = start;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int skipBlanksBack(String line, int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int stripped(String line) {
        return skipBlanksBack(line, 0, line.length());
    }
}
