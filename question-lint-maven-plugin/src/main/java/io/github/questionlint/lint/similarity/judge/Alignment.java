package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.text.Word;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The words with meaning of two stems: those that both have, and those that only one has.
 *
 * @param shared the words of both, as the first one writes them
 * @param first the words of the first only
 * @param second the words of the second only
 */
public record Alignment(List<Word> shared, List<Word> first, List<Word> second) implements Serializable {
    /** Keeps its own copies of the lists. */
    public Alignment {
        shared = List.copyOf(shared);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** Whether both have words of their own. */
    boolean isSubstitution() {
        return !first.isEmpty() && !second.isEmpty();
    }

    /** Whether neither has words of its own. */
    boolean isEqual() {
        return first.isEmpty() && second.isEmpty();
    }

    /** The words of one of them only. */
    List<Word> rest() {
        List<Word> rest = new ArrayList<>(first);
        rest.addAll(second);
        return rest;
    }
}
