package io.github.questionlint.lint.similarity.join;

import java.util.Arrays;

/** For every feature the texts that have it in their prefix, the lightest text first. */
final class Postings {
    /** What features are multiplied with for their bits: the golden ratio, and the square root of 2. */
    static final int BITS = 0x9E3779B9;

    static final int OTHERS = 0xB504F333;

    /** The start of each feature's places; one more for the end of the last. */
    final int[] starts;
    /**
     * The places of all features, one after another, in the upper halves; in the lower ones the weight of the feature and of
     * those after it in the text at the place. What is read together is together, as most of a search waits for memory.
     */
    private final long[] heads;
    /** The features that may come after it in its text, as bits of both kinds, two for each of {@link #heads}. */
    private final long[] behind;
    /** The position of the feature in its text, parallel to {@link #heads}. */
    final int[] positions;

    private Postings(int... starts) {
        this.starts = starts;
        this.heads = new long[starts[starts.length - 1]];
        this.behind = new long[2 * heads.length];
        this.positions = new int[heads.length];
    }

    static Postings of(Ranked texts, int similarity) {
        int[] starts = new int[texts.features + 1];
        for (int place = 0; place < texts.size(); place++) {
            int end = prefixEnd(texts, place, similarity);
            for (int at = texts.starts[place]; at < end; at++) {
                starts[texts.ranks[at] + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        Postings postings = new Postings(starts);
        postings.fill(texts, similarity);
        return postings;
    }

    private void fill(Ranked texts, int similarity) {
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        for (int place = 0; place < texts.size(); place++) {
            int end = prefixEnd(texts, place, similarity);
            long bits = 0;
            long other = 0;
            for (int at = texts.starts[place + 1] - 1; at >= texts.starts[place]; at--) {
                if (at < end) {
                    int to = next[texts.ranks[at]]++;
                    heads[to] = (long) place << Integer.SIZE | texts.rests[at];
                    positions[to] = at;
                    behind[2 * to] = bits;
                    behind[2 * to + 1] = other;
                }
                bits |= Left.bit(texts.ranks[at], BITS);
                other |= Left.bit(texts.ranks[at], OTHERS);
            }
        }
    }

    /** The place of a text that has the feature. */
    int place(int posting) {
        return (int) (heads[posting] >>> Integer.SIZE);
    }

    /** The weight of the feature and of those after it in that text. */
    int rest(int posting) {
        return (int) heads[posting];
    }

    /** The features that may come after it in that text, by the first kind of bits. */
    long behind(int posting) {
        return behind[2 * posting];
    }

    /** The same by the second kind. */
    long others(int posting) {
        return behind[2 * posting + 1];
    }

    /** Only heavier texts search for a text, and they must share more with it. */
    private static int prefixEnd(Ranked texts, int place, int similarity) {
        int weight = texts.weights[place];
        return texts.prefixEnd(place, Thousandths.needed(similarity, weight, weight));
    }

    /** The first posting of a feature at this place or a later one. */
    int from(int feature, int place) {
        int start = starts[feature];
        int end = starts[feature + 1];
        if (start == end || place(start) >= place) {
            return start;
        }
        int at = Arrays.binarySearch(heads, start, end, (long) place << Integer.SIZE);
        return at < 0 ? -at - 1 : at;
    }
}
