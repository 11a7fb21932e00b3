package io.github.questionlint.lint.similarity.join;

import java.util.Arrays;

/** The numbers of features by weight, the heaviest first, then by hash. */
final class Ranking {
    private final Frequencies frequencies;
    /** The number of a feature, by its slot in the table of frequencies. */
    private final int[] ranks;
    /** The weight of a feature, by its number. */
    private final int[] weights;

    private Ranking(Frequencies frequencies, int features) {
        this.frequencies = frequencies;
        this.ranks = new int[frequencies.slots()];
        this.weights = new int[features];
    }

    static Ranking of(Weights weights) {
        Frequencies frequencies = weights.frequencies();
        long[] tokens = frequencies.tokens();
        int[] next = starts(tokens, weights);
        Ranking ranking = new Ranking(frequencies, tokens.length);
        for (long token : tokens) {
            int weight = weights.of(token);
            int rank = next[weights.scale() - weight]++;
            ranking.ranks[frequencies.slot(token)] = rank;
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
            int rank = ranks[frequencies.slot(text.get(at))];
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
