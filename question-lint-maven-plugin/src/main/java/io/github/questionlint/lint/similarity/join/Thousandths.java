package io.github.questionlint.lint.similarity.join;

/**
 * Similarities in whole thousandths, and the bounds of the filters, in integers so that no machine rounds differently.
 */
public final class Thousandths {
    static final int ONE = 1000;

    private Thousandths() {}

    /** The Jaccard similarity of two sets, from their weights and the weight of their intersection. */
    public static int jaccard(long shared, long one, long other) {
        long union = one + other - shared;
        return union == 0 ? 0 : (int) (shared * ONE / union);
    }

    /** The least shared weight with which two sets of given weights reach a similarity. */
    static long needed(int similarity, long one, long other) {
        return ceiling(similarity * (one + other), ONE + similarity);
    }

    /** The least weight of a set that may reach a similarity with a heavier one. */
    static long lightest(int similarity, long weight) {
        return ceiling(similarity * weight, ONE);
    }

    /** The greatest weight of a set for which a shared weight with another one is enough. */
    static long heaviest(int similarity, long shared, long other) {
        return shared * (ONE + similarity) / similarity - other;
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
