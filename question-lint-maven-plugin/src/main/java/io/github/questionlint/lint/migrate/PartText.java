package io.github.questionlint.lint.migrate;

import io.github.questionlint.markdown.HtmlText;
import io.github.questionlint.markdown.LoweredHeadings;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** A text of an old bank as a part of a file in our format. */
final class PartText {
    /** The headings above are those of our sections. */
    private static final int HIGHEST = 3;

    private static final String BOLD = "**";
    /** A line of a title that looks like an item of a list, though it goes on with a paragraph. */
    private static final Pattern NUMBER = Pattern.compile("(?<=\\n)(\\d{1,9})(?=[.)] )");

    private PartText() {}

    /** A text as it is written below the heading of its section; empty if it shows nothing. */
    static String of(String markdown) {
        return LoweredHeadings.of(opened(told(markdown)), HIGHEST);
    }

    /** A text without what only ended its part in the old file; empty if it shows nothing. */
    static String told(String markdown) {
        return shows(markdown) ? PartEnd.cut(markdown) : "";
    }

    /** Without the end of bold type on the first line whose begin stayed in front of the part, as in "**Answer: B (often)**". */
    private static String opened(String markdown) {
        int end = markdown.indexOf('\n');
        String line = (end < 0 ? markdown : markdown.substring(0, end)).stripTrailing();
        boolean loose = line.length() > BOLD.length()
                && line.endsWith(BOLD)
                && line.chars().anyMatch(Character::isLetterOrDigit)
                && line.indexOf(BOLD) == line.length() - BOLD.length();
        return loose ? line.substring(0, line.length() - BOLD.length()) + markdown.substring(line.length()) : markdown;
    }

    /** The blocks of a Markdown text; an empty line in front keeps a rule at its start from opening a front matter. */
    static List<Node> blocks(String markdown) {
        return Markdown.parse(SourceFile.of("text.md", "\n" + markdown), Limits.DEFAULT)
                .root()
                .children();
    }

    /** Whether a reader sees something; a link to a heading of the old file leads nowhere and says nothing. */
    private static boolean shows(String markdown) {
        return blocks(markdown).stream().anyMatch(PartText::shows);
    }

    static boolean shows(Node node) {
        return switch (node.kind()) {
            case TEXT -> !node.text().isBlank();
            case CODE, FENCED_CODE, INDENTED_CODE, IMAGE -> true;
            case LINK ->
                !node.target().startsWith("#") && node.children().stream().anyMatch(PartText::shows);
            case HTML, HTML_BLOCK ->
                HtmlText.hasMedia(node.text()) || !HtmlText.plain(node.text()).isBlank();
            default -> node.children().stream().anyMatch(PartText::shows);
        };
    }

    /** A title as a paragraph of its own: a sign that would make another block of it is escaped. */
    static String paragraph(String title) {
        String running = NUMBER.matcher(title).replaceAll("$1\\\\");
        List<Node> blocks = blocks(running);
        if (blocks.size() == 1 && blocks.get(0).kind() == Kind.PARAGRAPH || title.isEmpty()) {
            return running;
        }
        int digits = (int) title.chars().takeWhile(Character::isDigit).count();
        boolean letter = Character.isLetterOrDigit(title.charAt(Math.min(digits, title.length() - 1)));
        return letter ? running : running.substring(0, digits) + "\\" + running.substring(digits);
    }

    /** What a reader sees of a title, on one line. */
    static String shown(String title) {
        return blocks(paragraph(title)).stream()
                .map(Node::visibleText)
                .reduce("", (left, right) -> left + " " + right)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
