package io.github.questionlint.markdown;

import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.List;

/** Moves the headings of a text below those of the page that it becomes a part of. */
public final class LoweredHeadings {
    private static final int LOWEST = 6;
    /** What starts a heading, or stands below it; most texts have none of it and need not be parsed. */
    private static final String SIGNS = "#=-<";

    private LoweredHeadings() {}

    /**
     * A text with its headings moved down together.
     *
     * @param highest the level that none of them may be above
     */
    public static String of(String markdown, int highest) {
        if (markdown.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return markdown;
        }
        // An empty line in front keeps a rule at the start from opening a front matter.
        List<Node> headings =
                Markdown.parse(SourceFile.of("text.md", "\n" + markdown), Limits.DEFAULT).root().children().stream()
                        .filter(block -> block.kind() == Kind.HEADING)
                        .toList();
        int first = headings.stream().mapToInt(Node::number).min().orElse(highest);
        StringBuilder text = new StringBuilder(markdown);
        for (int at = headings.size() - 1; at >= 0 && first < highest; at--) {
            Node heading = headings.get(at);
            int start = heading.start() - 1;
            int end = Math.min(heading.end() - 1, markdown.length());
            String marks = "#".repeat(Math.min(LOWEST, heading.number() + highest - first));
            text.replace(start, end, marks + content(markdown.substring(start, end)));
        }
        return text.toString();
    }

    /** What follows the marks of a heading, or stands above its line. */
    private static String content(String heading) {
        if (heading.startsWith("#")) {
            return heading.substring(
                    (int) heading.chars().takeWhile(c -> c == '#').count());
        }
        List<String> lines = heading.strip().lines().map(String::strip).toList();
        return " " + String.join(" ", lines.subList(0, Math.max(1, lines.size() - 1)));
    }
}
