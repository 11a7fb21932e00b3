package io.github.questionlint.layout.choices;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import java.util.List;

/**
 * The choices of a question and their range.
 *
 * @param list the choices, in order
 * @param start the start of the first choice
 * @param last the end of the last choice
 * @param key the start of the key behind the choices; the end of the last choice without one
 * @param end the end of the key behind the choices, or else of the last choice
 * @param problems what is wrong with them
 */
public record Choices(List<Choice> list, int start, int last, int key, int end, List<Problem> problems) {

    public Choices {
        list = List.copyOf(list);
        problems = List.copyOf(problems);
    }

    /** Choices without a key behind them. */
    Choices(List<Choice> list, int start, int end, List<Problem> problems) {
        this(list, start, end, end, end, problems);
    }

    /** The same choices with other marks. */
    public Choices with(List<Choice> marked) {
        return new Choices(marked, start, last, key, end, problems);
    }

    /** The same choices with a key, which ends them where it is behind them. */
    Choices keyed(List<Choice> marked, int keyStart, int keyEnd) {
        return new Choices(marked, start, last, Math.max(last, keyStart), Math.max(end, keyEnd), problems);
    }

    /** Whether any of them is marked as right or wrong. */
    public boolean isMarked() {
        return list.stream().anyMatch(choice -> choice.mark() == Mark.CORRECT || choice.mark() == Mark.WRONG);
    }
}
