package io.github.questionlint.lint.similarity.join;

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
    private static final int FIRST = 16;

    private long[] pairs = new long[FIRST];
    private int size;

    /** Adds a pair, whichever is named first. */
    void add(int one, int other, int similarity) {
        long first = Math.min(one, other);
        long second = Math.max(one, other);
        add((first << TEXT_BITS | second) << SIMILARITY_BITS | similarity);
    }

    private void add(long pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = pair;
    }

    void addAll(Pairs others) {
        if (pairs.length - size < others.size) {
            pairs = Arrays.copyOf(pairs, Math.max(2 * pairs.length, size + others.size));
        }
        System.arraycopy(others.pairs, 0, pairs, size, others.size);
        size += others.size;
    }

    int size() {
        return size;
    }

    Pair get(int at) {
        return pair(pairs[at]);
    }

    private static Pair pair(long pair) {
        long texts = pair >> SIMILARITY_BITS;
        return new Pair((int) (texts >> TEXT_BITS), (int) texts & TEXTS - 1, (int) pair & (1 << SIMILARITY_BITS) - 1);
    }

    /** The pairs in order. */
    List<Pair> sorted() {
        Arrays.parallelSort(pairs, 0, size);
        return Arrays.stream(pairs, 0, size).mapToObj(Pairs::pair).toList();
    }
}
