package io.github.questionlint.lint.similarity.join;

import java.util.List;

/**
 * The result of a join.
 *
 * @param pairs the pairs in order
 * @param cut the numbers, in order, of texts with more similar ones than the limits allow to examine
 */
public record JoinResult(List<Pair> pairs, List<Integer> cut) {

    /** Keeps its own copies. */
    public JoinResult {
        pairs = List.copyOf(pairs);
        cut = List.copyOf(cut);
    }
}
