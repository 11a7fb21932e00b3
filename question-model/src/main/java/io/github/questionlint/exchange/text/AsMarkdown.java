package io.github.questionlint.exchange.text;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of a question as Markdown. What is Markdown stays as it is; in plain text, the signs that Markdown would take
 * for its own are escaped, so that a reader sees the same.
 */
public final class AsMarkdown {
    /** ASCII punctuation, which a backslash escapes (CommonMark, section 2.4). */
    static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** What is Markdown within a line. */
    static final String INLINE = "\\`*_[]<&~";
    /** What makes a block of a line that starts with it. */
    private static final String OPENING = "#>+-*=|:";
    /** A line that looks like an item of a list, also where Markdown takes it for the rest of a paragraph. */
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t\\f\\x0B]*+(?:[-+*]|\\d{1,9}[.)])\\s");

    private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|_{3,})\\s*\\n");

    private AsMarkdown() {}

    /**
     * A text as Markdown.
     *
     * @param blocks the same as its reader sees it
     */
    public static String of(Text text, List<Node> blocks) {
        String value = text.value();
        if (blocks.isEmpty() || !blocks.stream().allMatch(Node::isPlain)) {
            boolean code = !blocks.isEmpty() && blocks.get(0).kind() == Node.Kind.INDENTED_CODE;
            return code ? value : outdented(value);
        }
        String shown = value.replaceAll("\\s+", " ").strip();
        boolean same = shown(parsed(value)).equals(shown);
        if (same && !ITEM.matcher(value).find()) {
            return value;
        }
        return Stream.<UnaryOperator<String>>of(
                        AsMarkdown::withoutItems, AsMarkdown::withoutMarkdown, AsMarkdown::withoutSigns)
                .skip(same ? 0 : 1)
                .map(way -> way.apply(value))
                .filter(written -> shown(parsed(written)).equals(shown))
                .findFirst()
                .orElse(value);
    }

    /**
     * A text without the indentation that all its lines share, because they stood in a list item. A rule on the first line
     * has lost its own, because the text starts with its sign.
     */
    private static String outdented(String text) {
        String shared = text.lines()
                .skip(RULE.matcher(text).lookingAt() ? 1 : 0)
                .filter(line -> !line.isBlank())
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .reduce(AsMarkdown::shared)
                .orElse("");
        return shared.isEmpty()
                ? text
                : text.lines()
                        .map(line ->
                                line.isBlank() ? "" : line.startsWith(shared) ? line.substring(shared.length()) : line)
                        .collect(Collectors.joining("\n"));
    }

    private static String shared(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(0, at);
    }

    private static List<Node> parsed(String markdown) {
        return Markdown.parse(SourceFile.of("text.md", "\n" + markdown), Limits.DEFAULT)
                .root()
                .children();
    }

    /** The text of paragraphs as far as Markdown keeps it, without the width of its gaps. */
    private static String shown(List<Node> blocks) {
        return blocks.stream()
                .map(block -> block.kind() == Node.Kind.PARAGRAPH ? block.visibleText() : "\0")
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether Markdown shows a text as words in a line, and no line of it looks like an item of a list. */
    static boolean shows(String markdown, String words) {
        return shown(parsed(markdown)).equals(words) && !ITEM.matcher(markdown).find();
    }

    private static String withoutItems(String text) {
        return text.lines().map(line -> escaped(line, "", at -> false)).collect(Collectors.joining("\n"));
    }

    private static String withoutMarkdown(String text) {
        return text.lines().map(line -> escaped(line, INLINE, at -> false)).collect(Collectors.joining("\n"));
    }

    /**
     * A line with a backslash before a sign that would open a block at its start, and before all signs of a kind.
     *
     * @param stays whether what is at an index, from the first letter of the line on, stays as it is
     */
    static String escaped(String line, String signs, IntPredicate stays) {
        String bare = line.strip();
        StringBuilder written = new StringBuilder(bare.length() + 2);
        int digits = 0;
        while (digits < bare.length() && Character.isDigit(bare.charAt(digits))) {
            digits++;
        }
        for (int at = 0; at < bare.length(); at++) {
            char c = bare.charAt(at);
            boolean number = digits > 0 && at == digits && (c == '.' || c == ')');
            boolean opens = at == 0 && OPENING.indexOf(c) >= 0;
            boolean escapes = !stays.test(at) && (number || opens || signs.indexOf(c) >= 0);
            written.append(escapes ? "\\" : "").append(c);
        }
        return written.toString();
    }

    private static String withoutSigns(String text) {
        StringBuilder written = new StringBuilder();
        for (String line : text.lines().map(String::strip).toList()) {
            written.append(written.isEmpty() ? "" : "\n");
            line.chars()
                    .forEach(c ->
                            written.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        }
        return written.toString();
    }
}
