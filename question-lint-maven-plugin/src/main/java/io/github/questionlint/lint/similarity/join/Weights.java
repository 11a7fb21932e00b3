package io.github.questionlint.lint.similarity.join;

import java.io.Serializable;
import java.util.function.LongPredicate;

/**
 * Weights of features: the rarer, the heavier. A weight is a whole number and changes only when a frequency doubles,
 * so that one more question does not change the verdict on others.
 *
 * @param frequencies how many texts hold a feature
 * @param scale the weight of a feature of a single text
 */
public record Weights(Frequencies frequencies, int scale) implements Serializable {
    /** Lower bound of the scale: in a bank of fewer than 2^12 texts every word would be rare. */
    private static final int SMALL_BANK = 12;

    private static final int FIFTH = 5;
    /** In a bank of only a few questions, a feature of both is not yet frequent. */
    private static final int FEW = 4;

    /** The weights of features, from their frequencies. */
    public static Weights of(Frequencies frequencies) {
        return new Weights(frequencies, Math.max(SMALL_BANK, log(frequencies.texts())));
    }

    /** The weight of a feature; at least 1, or 0 if half of a large bank has it. */
    public int of(long token) {
        return Math.max(0, scale - log(frequencies.of(token)));
    }

    /** A set without the features of every fifth text, such as labels that are in each answer of a bank. */
    public Features rare(Features features) {
        int most = Math.max(FEW, frequencies.texts() / FIFTH);
        return features.only(token -> frequencies.of(token) <= most);
    }

    /** Whether one in so many texts has a feature, and more than a few. */
    public boolean isFrequent(long token, int oneIn) {
        return frequencies.of(token) >= Math.max(FEW, frequencies.texts() / oneIn);
    }

    /** The weight of a set of features. */
    public int of(Features features) {
        int sum = 0;
        for (int at = 0; at < features.size(); at++) {
            sum += of(features.get(at));
        }
        return sum;
    }

    /** The weighted Jaccard similarity of two sets in thousandths; 0 if both weigh nothing. */
    public int similarity(Features one, Features other) {
        return Thousandths.jaccard(shared(one, other), of(one), of(other));
    }

    /** The weight that two sets share. */
    public int shared(Features one, Features other) {
        return shared(one, other, token -> true);
    }

    /** The weight that two sets share, of a feature and those that come after it, that is, are not rarer. */
    int shared(Features one, Features other, long from) {
        int weight = of(from);
        return shared(one, other, token -> of(token) < weight || of(token) == weight && token >= from);
    }

    private int shared(Features one, Features other, LongPredicate counts) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            long a = one.get(i);
            long b = other.get(j);
            shared += a == b && counts.test(a) ? of(a) : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return shared;
    }

    /** The binary logarithm, rounded down; 0 of nothing. */
    private static int log(int number) {
        return number < 2 ? 0 : 31 - Integer.numberOfLeadingZeros(number);
    }
}
