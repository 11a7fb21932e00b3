package io.github.questionlint.layout.parts;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import java.util.List;

/**
 * The choices of a question and their range.
 *
 * @param list the choices, in order
 * @param start the start of the first choice
 * @param end the end of the last choice, or of the key that follows it directly
 * @param problems what is wrong with them
 */
record Choices(List<Choice> list, int start, int end, List<Problem> problems) {

    Choices {
        list = List.copyOf(list);
        problems = List.copyOf(problems);
    }

    /** Whether any of them is marked as right or wrong. */
    boolean isMarked() {
        return list.stream().anyMatch(choice -> choice.mark() == Mark.CORRECT || choice.mark() == Mark.WRONG);
    }
}
