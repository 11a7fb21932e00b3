package io.github.questionlint.lint.similarity.join;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/** The numbers of features by weight, the heaviest first, then by hash. */
final class Ranking {
    /** The number of each feature. */
    private final Long2IntOpenHashMap ranks;
    /** The weight of a feature, by its number. */
    private final int[] weights;

    private Ranking(int features) {
        this.ranks = new Long2IntOpenHashMap(features);
        this.weights = new int[features];
    }

    static Ranking of(Weights weights) {
        long[] tokens = weights.frequencies().tokens();
        int[] next = starts(tokens, weights);
        Ranking ranking = new Ranking(tokens.length);
        for (long token : tokens) {
            int weight = weights.of(token);
            int rank = next[weights.scale() - weight]++;
            ranking.ranks.put(token, rank);
            ranking.weights[rank] = weight;
        }
        return ranking;
    }

    /** The first number of the features of the greatest weight, then of the next smaller weight, and so on. */
    private static int[] starts(long[] tokens, Weights weights) {
        int[] starts = new int[weights.scale() + 2];
        for (long token : tokens) {
            starts[weights.scale() - weights.of(token) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    int size() {
        return weights.length;
    }

    /** Writes the numbers of a text, in order, from an index on; returns their weight. */
    int fill(Features text, int[] to, int start) {
        int weight = 0;
        for (int at = 0; at < text.size(); at++) {
            int rank = ranks.get(text.get(at));
            to[start + at] = rank;
            weight += weights[rank];
        }
        Arrays.sort(to, start, start + text.size());
        return weight;
    }

    /** Writes for every number of a run the weight of it and of those after it; returns the weight of all. */
    int sum(int[] numbers, int[] rests, int start, int end) {
        int rest = 0;
        for (int at = end - 1; at >= start; at--) {
            rest += weights[numbers[at]];
            rests[at] = rest;
        }
        return rest;
    }
}
