package io.github.questionlint.layout.parts;

import io.github.questionlint.model.Choice;
import io.github.questionlint.source.Problem;
import java.util.List;

/**
 * The choices of a question and where they stand.
 *
 * @param list the choices, in order
 * @param start where the first one begins
 * @param end where the last one ends, and with it what names the right one where that follows directly
 * @param problems what is wrong with them
 */
record Choices(List<Choice> list, int start, int end, List<Problem> problems) {

    Choices {
        list = List.copyOf(list);
        problems = List.copyOf(problems);
    }
}
