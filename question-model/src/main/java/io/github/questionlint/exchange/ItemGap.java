package io.github.questionlint.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A gap in the text of a question. It has words, a number or choices.
 *
 * @param name its name
 * @param accepted the words that are right, each by itself
 * @param ignoresCase whether upper and lower case are the same in them
 * @param number the number that is right
 * @param choices what there is to choose from
 */
public record ItemGap(
        String name,
        List<String> accepted,
        boolean ignoresCase,
        Optional<ItemNumber> number,
        List<ItemChoice> choices) {

    /** Keeps its own copies. */
    public ItemGap {
        accepted = List.copyOf(accepted);
        choices = List.copyOf(choices);
    }

    /** Whether a program can tell what is right: words, a number, or one right choice. */
    boolean isWhole() {
        return !accepted.isEmpty()
                || number.isPresent()
                || choices.stream().filter(ItemChoice::correct).count() == 1;
    }

    /** What is right, in Markdown. */
    String key() {
        if (number.isPresent()) {
            return number.get().shown();
        }
        return choices.isEmpty()
                ? String.join(" / ", accepted)
                : choices.stream()
                        .filter(ItemChoice::correct)
                        .map(ItemChoice::text)
                        .collect(Collectors.joining(" / "));
    }

    /** What there is to choose from, in brackets behind a space; empty where there is nothing. */
    String offered() {
        return choices.isEmpty()
                ? ""
                : choices.stream().map(ItemChoice::text).collect(Collectors.joining(" / ", " (", ")"));
    }
}
