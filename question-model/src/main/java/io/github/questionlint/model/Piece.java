package io.github.questionlint.model;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that is moved as a whole: a step of an order, or one side of a pair.
 *
 * @param text its Markdown; empty for a side that its author left out
 * @param blocks the same, parsed
 */
public record Piece(Text text, List<Node> blocks) {

    /** Keeps its own copy of the blocks. */
    public Piece {
        blocks = List.copyOf(blocks);
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Its rendered text. */
    public String visibleText() {
        return blocks.stream().map(Node::visibleText).collect(Collectors.joining("\n"));
    }
}
