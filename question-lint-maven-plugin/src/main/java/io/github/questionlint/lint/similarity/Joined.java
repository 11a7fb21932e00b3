package io.github.questionlint.lint.similarity;

import java.util.List;

/**
 * What a join has found.
 *
 * @param pairs the pairs in order
 * @param cut the numbers, in order, of texts that are like so many others that not all of them were looked at
 */
record Joined(List<Pair> pairs, List<Integer> cut) {

    Joined {
        pairs = List.copyOf(pairs);
        cut = List.copyOf(cut);
    }
}
