package io.github.questionlint.model;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * One of the choices of a question.
 *
 * @param mark whether it is marked as right
 * @param markSpan where the mark stands; the begin of the choice where there is none
 * @param label the letter in front of it, if its author wrote one
 * @param text its Markdown without mark and label
 * @param blocks the same, parsed, code and pictures included
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

    /** What an author can say of a choice. */
    public enum Mark {
        /** It is right. */
        CORRECT,
        /** It is wrong. */
        WRONG,
        /** Nothing is said: a plain item among the choices. */
        NONE,
        /** Something is said that is not understood, such as {@code [✓]} or {@code []}. */
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
