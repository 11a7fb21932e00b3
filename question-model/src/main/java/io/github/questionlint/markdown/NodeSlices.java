package io.github.questionlint.markdown;

import io.github.questionlint.source.Places;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts parts out of a document as Markdown of their own. */
public final class NodeSlices {
    private static final int CODE_INDENT = 4;

    private NodeSlices() {}

    /**
     * Nodes without what precedes an offset: a node that starts earlier loses its first part.
     *
     * @param file the file that the nodes are of
     */
    public static List<Node> from(SourceFile file, List<Node> nodes, int start) {
        List<Node> cut = new ArrayList<>();
        for (Node node : nodes) {
            if (node.start() >= start) {
                cut.add(node);
            } else if (node.end() > start) {
                cut.add(cut(file, node, start));
            }
        }
        return cut;
    }

    private static Node cut(SourceFile file, Node node, int start) {
        String lost = file.text().substring(node.start(), start);
        boolean shown = node.kind() == Node.Kind.TEXT && node.text().startsWith(lost);
        return new Node(
                node.kind(),
                start,
                node.end(),
                shown ? node.text().substring(lost.length()) : node.text(),
                node.target(),
                node.number(),
                from(file, node.children(), start));
    }

    /** The Markdown between two offsets without blank lines around it. */
    public static Text trimmed(SourceFile file, int start, int end) {
        String text = file.text();
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        while (from > start && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        return file.slice(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /**
     * The Markdown of a list item, its further lines moved left together, so that a line of code stays indented
     * further than the others.
     *
     * @param column the column where the item's content starts, from 0: the most characters that are removed
     */
    public static Text dedented(SourceFile file, int start, int end, int column) {
        Text text = file.slice(start, Math.max(start, end));
        if (file.lineAt(start) == file.lineAt(Math.max(start, end))) {
            return text;
        }
        int indent = text.value()
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(NodeSlices::leadingBlanks)
                .reduce(column, Math::min);
        String first = text.value().lines().limit(1).collect(Collectors.joining());
        return new Text(
                Stream.concat(Stream.of(first), text.value().lines().skip(1).map(line -> shifted(line, indent)))
                        .collect(Collectors.joining("\n")),
                text.span());
    }

    /** The same, and where each of its characters is. */
    public static Text placed(SourceFile file, int start, int end, int column) {
        Text text = dedented(file, start, end, column);
        String value = text.value();
        String source = file.text();
        int[] offsets = new int[value.length() + 1];
        int from = start;
        for (int at = 0; at < value.length(); at++) {
            offsets[at] = from;
            if (value.charAt(at) == '\n') {
                from += source.startsWith("\r\n", from) ? 2 : 1;
                // What a line is shorter than in the file is the indentation that it lost.
                from += lineLength(source, from, end) - lineLength(value, at + 1, value.length());
            } else {
                from++;
            }
        }
        offsets[value.length()] = from;
        return new Text(value, text.span(), Optional.of(Places.at(file, offsets)));
    }

    private static int lineLength(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at - start;
    }

    /**
     * Markdown of a list item as text of its own: indentation of four columns or more would make it code there.
     * Everything else, code included, stays as it is.
     *
     * @param blocks what the text consists of
     */
    public static Text outdented(SourceFile file, Text text, List<Node> blocks) {
        int indent = leadingBlanks(text.value());
        boolean code = blocks.isEmpty()
                || blocks.get(0).isCodeBlock()
                        && "`~".indexOf(file.text().charAt(blocks.get(0).start())) < 0;
        if (columns(text.value(), indent) < CODE_INDENT || code) {
            return text;
        }
        return new Text(
                text.value().lines().map(line -> shifted(line, indent)).collect(Collectors.joining("\n")), text.span());
    }

    /** How wide some blanks at the start of a line are; a tab goes on to the next multiple of four. */
    private static int columns(String line, int blanks) {
        int columns = 0;
        for (int at = 0; at < blanks; at++) {
            columns += line.charAt(at) == '\t' ? CODE_INDENT - columns % CODE_INDENT : 1;
        }
        return columns;
    }

    private static String shifted(String line, int indent) {
        return line.substring(Math.min(indent, leadingBlanks(line)));
    }

    private static int leadingBlanks(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The Markdown of block quotes without their {@code >} marks. */
    public static Text unquoted(SourceFile file, List<Node> quotes) {
        Node first = quotes.get(0);
        Node last = quotes.get(quotes.size() - 1);
        String value = quotes.stream()
                .flatMap(quote ->
                        file.text().substring(quote.start(), quote.end()).lines())
                .map(line -> line.replaceFirst("^[ \\t]*>[ ]?", ""))
                .collect(Collectors.joining("\n"));
        return new Text(value.strip(), file.span(first.start(), last.end()));
    }
}
