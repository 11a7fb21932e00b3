package io.github.questionlint.lint.migrate;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A title of Markdown as one of our format, which is plain text with code in backticks and formulas: marks of bold type and
 * the like go, and of a link its words stay.
 */
final class PlainTitle {
    /** What a title of ours takes for code or a formula, wherever it stands. */
    private static final String SIGNS = "`$";
    /** More often a part of a name, as in {@code __init__}, than a mark. */
    private static final String NAME = "__";

    private final String written;

    private PlainTitle(String written) {
        this.written = written;
    }

    /** The plain text on one line; a title with pictures or tags, or with signs that would mean something else, stays. */
    static String of(String line) {
        PlainTitle title = new PlainTitle(PartText.paragraph(line));
        List<Node> blocks = PartText.blocks(title.written);
        boolean understood = blocks.size() == 1
                && blocks.get(0).kind() == Kind.PARAGRAPH
                && line.indexOf('$') < 0
                && !line.contains(NAME)
                && !blocks.get(0).any(title::isOpaque);
        return understood ? title.text(blocks.get(0)) : line;
    }

    /** Whether a title has a link that leads somewhere, which its plain text is without. */
    static boolean hasLink(String title) {
        return !of(title).equals(title)
                && PartText.blocks(PartText.paragraph(title)).stream()
                        .anyMatch(block -> block.any(node ->
                                node.kind() == Kind.LINK && !node.target().startsWith("#")));
    }

    /** Whether something is more than words and marks; an address in angle brackets is its own words. */
    private boolean isOpaque(Node node) {
        return node.is(Kind.HTML, Kind.IMAGE, Kind.LINE_BREAK)
                || node.kind() == Kind.LINK && written.charAt(node.start() - 1) == '<'
                || node.kind() == Kind.TEXT && node.text().chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    private String text(Node node) {
        return switch (node.kind()) {
            case TEXT -> node.text();
            // An empty line stands in front of the blocks.
            case CODE -> written.substring(node.start() - 1, node.end() - 1);
            default -> node.children().stream().map(this::text).collect(Collectors.joining());
        };
    }
}
