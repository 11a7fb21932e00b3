package io.github.questionlint.lint.similarity.join;

import java.util.Arrays;

/** For every feature the texts that have it in their prefix, the lightest text first. */
final class Postings {
    /** The start of each feature's places; one more for the end of the last. */
    final int[] starts;
    /** The places of all features, one after another. */
    final int[] places;
    /** The position of the feature in its text, parallel to {@link #places}. */
    final int[] positions;
    /** The weight of it and of the features after it in its text, parallel to {@link #places}. */
    final int[] rests;
    /** The features that may come after it in its text, as bits, parallel to {@link #places}: see {@link #bit}. */
    final long[] behind;

    private Postings(int... starts) {
        this.starts = starts;
        this.places = new int[starts[starts.length - 1]];
        this.positions = new int[places.length];
        this.rests = new int[places.length];
        this.behind = new long[places.length];
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
            for (int at = texts.starts[place + 1] - 1; at >= texts.starts[place]; at--) {
                if (at < end) {
                    put(next[texts.ranks[at]]++, place, at, texts.rests[at], bits);
                }
                bits |= bit(texts.ranks[at]);
            }
        }
    }

    private void put(int to, int place, int position, int rest, long bits) {
        places[to] = place;
        positions[to] = position;
        rests[to] = rest;
        behind[to] = bits;
    }

    /**
     * One of 64 bits for every feature, by Fibonacci hashing (Knuth, TAOCP 3, 6.4): a set without a bit has none of
     * the features of that bit.
     */
    static long bit(int feature) {
        return 1L << (feature * 0x9E3779B9 >>> 26);
    }

    /** Only heavier texts search for a text, and they must share more with it. */
    private static int prefixEnd(Ranked texts, int place, int similarity) {
        int weight = texts.weights[place];
        return texts.prefixEnd(place, Thousandths.needed(similarity, weight, weight));
    }

    /** The first posting of a feature at this place or a later one. */
    int from(int feature, int place) {
        int at = Arrays.binarySearch(places, starts[feature], starts[feature + 1], place);
        return at < 0 ? -at - 1 : at;
    }
}
