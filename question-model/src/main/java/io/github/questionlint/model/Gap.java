package io.github.questionlint.model;

import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * What fills a gap of a text: some words, a number, or one of some choices.
 *
 * @param name the name of the gap
 * @param accepted the words that are right, each by itself
 * @param ignoreCase whether upper and lower case are the same in them
 * @param numeric the number that is right, as in the field {@code numeric} of a question
 * @param choices what there is to choose from
 */
public record Gap(Text name, List<Text> accepted, boolean ignoreCase, Optional<Fields> numeric, List<Choice> choices) {

    /** Keeps its own copies. */
    public Gap {
        accepted = List.copyOf(accepted);
        choices = List.copyOf(choices);
    }

    /** Whether something fills it. */
    public boolean isAnswered() {
        return accepted.stream().anyMatch(word -> !word.isBlank())
                || numeric.isPresent()
                || choices.stream().anyMatch(Choice::correct);
    }
}
