package io.github.questionlint.exchange.text;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps a spreadsheet from taking a text for a formula, which may call programs: that is what it does where a cell
 * begins with {@code = + - @}, a tab or a line break. Markdown is written in another way that shows the same.
 */
public final class FormulaGuard {
    private static final String OPENS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]++(?:\\.[0-9]++)?");
    private static final Pattern RULE = Pattern.compile("[-+ ]*+");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*+");

    private FormulaGuard() {}

    /** A name or number as a cell: with an apostrophe in front of what may be a formula. */
    public static String name(String text) {
        return opens(text) ? "'" + text : text;
    }

    /** A text in Markdown as a cell. */
    public static String markdown(String markdown) {
        String text = markdown.strip();
        if (!opens(text)) {
            return text;
        }
        boolean list = text.length() > 1 && "+-".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
        String written = list ? withStars(text, text.substring(0, 2)) : "\\" + text;
        return !opens(written) && shape(written).equals(shape(text)) ? written : "<!-- -->\n\n" + text;
    }

    private static boolean opens(String text) {
        return !text.isEmpty()
                && OPENS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    /** The items of the list at the margin with another bullet. */
    private static String withStars(String text, String bullet) {
        boolean[] code = {false};
        return text.lines()
                .map(line -> {
                    code[0] ^= FENCE.matcher(line).matches();
                    boolean item = line.startsWith(bullet)
                            && !code[0]
                            && !RULE.matcher(line).matches();
                    return item ? "* " + line.substring(2) : line;
                })
                .collect(Collectors.joining("\n"));
    }

    /** What a reader sees of a text: its blocks and their words. */
    private static List<String> shape(String markdown) {
        return Markdown.parse(SourceFile.of("text.md", markdown), Limits.DEFAULT).root().stream()
                .map(node -> node.kind() + (node.is(Node.Kind.PARAGRAPH, Node.Kind.CELL) ? node.visibleText() : ""))
                .filter(part -> !part.startsWith("TEXT"))
                .toList();
    }
}
