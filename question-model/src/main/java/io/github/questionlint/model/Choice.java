package io.github.questionlint.model;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * One of the choices of a question.
 *
 * @param mark what its mark says
 * @param markSpan the place of the mark; the start of the choice without one
 * @param label the letter in front of it, if its author wrote one
 * @param text its Markdown without mark and label
 * @param blocks the same, parsed, with code and images
 * @param explanation why it is right or wrong
 * @param span the whole choice
 */
public record Choice(
        Mark mark,
        Span markSpan,
        Optional<Text> label,
        Text text,
        List<Node> blocks,
        Optional<Text> explanation,
        Span span) {

    /** What the mark of a choice says. */
    public enum Mark {
        /** It is right. */
        CORRECT,
        /** It is wrong. */
        WRONG,
        /** No mark: a plain item among the choices. */
        NONE,
        /** The mark is unknown, such as {@code [✓]} or {@code []}. */
        UNKNOWN
    }

    /** Keeps its own copy of the blocks. */
    public Choice {
        blocks = List.copyOf(blocks);
    }

    /** Whether it is marked as right. */
    public boolean correct() {
        return mark == Mark.CORRECT;
    }
}
