package io.github.questionlint.lint.similarity.join;

import java.util.Arrays;

/**
 * The features of the text at work that are not passed yet, as a weight for each of 64 bits: with the bits of what may follow
 * in another text they bound what the two may share, without a look at either text.
 */
final class Left {
    /** What a feature is multiplied with for its bit. */
    private final int factor;

    private final int[] weights = new int[Long.SIZE];
    /** The bits that weigh something. */
    private long bits;

    Left(int factor) {
        this.factor = factor;
    }

    /** Nothing is left. */
    void clear() {
        Arrays.fill(weights, 0);
        bits = 0;
    }

    /** A feature is left. */
    void add(int feature, int weight) {
        int number = number(feature, factor);
        weights[number] += weight;
        bits |= weight > 0 ? 1L << number : 0;
    }

    /** A feature is no longer left. */
    void remove(int feature, int weight) {
        int number = number(feature, factor);
        weights[number] -= weight;
        bits &= weights[number] == 0 ? ~(1L << number) : -1;
    }

    /** Whether a weight may be shared, some of it already being so, with a text that may have the features of some bits. */
    boolean mayShare(int shared, int least, long others) {
        int sum = shared;
        for (long both = bits & others; both != 0 && sum < least; both &= both - 1) {
            sum += weights[Long.numberOfTrailingZeros(both)];
        }
        return sum >= least;
    }

    /**
     * One of 64 bits for every feature, by Fibonacci hashing (Knuth, TAOCP 3, 6.4): a set without a bit has none of
     * the features of that bit.
     */
    static long bit(int feature, int factor) {
        return 1L << number(feature, factor);
    }

    private static int number(int feature, int factor) {
        return feature * factor >>> 26;
    }
}
