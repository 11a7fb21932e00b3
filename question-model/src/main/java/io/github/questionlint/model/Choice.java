package io.github.questionlint.model;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
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
 * @param weight the percentage of the points that choosing it gives or, below zero, takes, if its author says so
 */
public record Choice(
        Mark mark,
        Span markSpan,
        Optional<Text> label,
        Text text,
        List<Node> blocks,
        Optional<Text> explanation,
        Span span,
        Optional<BigDecimal> weight) {

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

    /** A choice without a weight of its own. */
    public Choice(
            Mark mark,
            Span markSpan,
            Optional<Text> label,
            Text text,
            List<Node> blocks,
            Optional<Text> explanation,
            Span span) {
        this(mark, markSpan, label, text, blocks, explanation, span, Optional.empty());
    }

    /** The same choice with a weight. */
    public Choice weighing(Optional<BigDecimal> percent) {
        return new Choice(mark, markSpan, label, text, blocks, explanation, span, percent);
    }

    /** Whether it is marked as right. */
    public boolean correct() {
        return mark == Mark.CORRECT;
    }
}
