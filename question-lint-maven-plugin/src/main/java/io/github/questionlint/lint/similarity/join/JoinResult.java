package io.github.questionlint.lint.similarity.join;

import java.util.List;

/**
 * What a join has found.
 *
 * @param pairs the pairs in order
 * @param cut the numbers, in order, of texts that are like so many others that not all of them were looked at
 */
public record JoinResult(List<Pair> pairs, List<Integer> cut) {

    public JoinResult {
        pairs = List.copyOf(pairs);
        cut = List.copyOf(cut);
    }
}
