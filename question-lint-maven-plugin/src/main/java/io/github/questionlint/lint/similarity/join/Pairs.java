package io.github.questionlint.lint.similarity.join;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A compact list of pairs, for millions of them: each is one number, and the order of the numbers is that of the
 * pairs.
 */
final class Pairs {
    /** The most texts: 2^27. */
    static final int TEXTS = 1 << 27;

    private static final int TEXT_BITS = 27;
    private static final int SIMILARITY_BITS = 10;

    private final LongArrayList pairs = new LongArrayList();

    /** Adds a pair, whichever is named first. */
    void add(int one, int other, int similarity) {
        long first = Math.min(one, other);
        long second = Math.max(one, other);
        pairs.add((first << TEXT_BITS | second) << SIMILARITY_BITS | similarity);
    }

    void addAll(Pairs others) {
        pairs.addAll(others.pairs);
    }

    int size() {
        return pairs.size();
    }

    Pair get(int at) {
        return pair(pairs.getLong(at));
    }

    private static Pair pair(long pair) {
        long texts = pair >> SIMILARITY_BITS;
        return new Pair((int) (texts >> TEXT_BITS), (int) texts & TEXTS - 1, (int) pair & (1 << SIMILARITY_BITS) - 1);
    }

    /** The pairs in order. */
    List<Pair> sorted() {
        Arrays.parallelSort(pairs.elements(), 0, pairs.size());
        return pairs.longStream().mapToObj(Pairs::pair).toList();
    }
}
