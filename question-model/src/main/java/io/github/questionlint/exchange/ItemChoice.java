package io.github.questionlint.exchange;

import io.github.questionlint.model.Choice.Mark;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One of the choices of a question that is written in another format.
 *
 * @param label the letter of its author; empty where there is none
 * @param text the choice, in Markdown
 * @param mark what its mark says
 * @param explanation why it is right or wrong, in Markdown; empty where nothing is said
 * @param weight the percentage of the points that it gives or takes, where its author says so
 */
public record ItemChoice(String label, String text, Mark mark, String explanation, Optional<BigDecimal> weight) {

    /** Whether it is marked as right. */
    public boolean correct() {
        return mark == Mark.CORRECT;
    }
}
