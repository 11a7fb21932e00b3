package io.github.questionlint.layout.gift;

import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a GIFT file: a question, or a text without answers.
 *
 * @param start its first offset that is neither white space nor a comment
 * @param end its end, exclusive
 * @param answers the braces with its answers; empty for a text that asks nothing
 * @param problems what is wrong with its braces and its borders
 */
public record GiftEntry(int start, int end, Optional<GiftGroup> answers, List<Problem> problems) {

    /** Keeps its own copy of the problems. */
    public GiftEntry {
        problems = List.copyOf(problems);
    }

    /** Whether it asks something. */
    public boolean isQuestion() {
        return answers.isPresent();
    }
}
