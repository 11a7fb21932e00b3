package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;

/**
 * Takes the lines off the end of a question that close a container around it, or open the one around the next question:
 * {@code :::} and {@code ::: box}, as Pandoc reads them.
 */
public final class ContainerLines {
    private static final String COLONS = ":::";

    private ContainerLines() {}

    /** Whether a document may have such lines: a quick test that spares the search in each of its questions. */
    public static boolean mayBeIn(Document document) {
        return document.file().text().contains(COLONS);
    }

    /** A question without such lines. */
    public static QuestionRange without(Document document, QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        int depth = body.stream().mapToInt(block -> step(document, block)).sum();
        int size = body.size();
        while (size > 0 && isStray(step(document, body.get(size - 1)), depth)) {
            size--;
            depth -= step(document, body.get(size));
        }
        int end = size == 0 ? range.bodyStart() : body.get(size - 1).end();
        return size == body.size() ? range : range.until(Math.max(range.bodyStart(), end));
    }

    /** Whether the last line opens a container, or closes one that is not open. */
    private static boolean isStray(int step, int depth) {
        return step > 0 || step < 0 && depth < 0;
    }

    /** 1 for a line that opens a container, -1 for one that closes it. */
    private static int step(Document document, Node block) {
        String line = block.kind() == Kind.FOLD
                ? document.file().text().substring(block.start(), block.end()).strip()
                : "";
        if (!line.startsWith(COLONS)) {
            return 0;
        }
        return line.chars().allMatch(c -> c == ':') ? -1 : 1;
    }
}
