package io.github.questionlint.lint.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts as the join wants them: features are numbered from the rarest to the most frequent one, and each text is a stretch
 * of such numbers. What weighs nothing is left out.
 */
final class Ranked {
    /** Where the stretch of a text begins; one more for the end of the last. */
    final int[] starts;
    /** The features of all texts, one after another; within a text the rarest first. */
    final int[] ranks;
    /** What the feature at this place and all behind it in its text weigh. */
    final int[] rests;
    /** What a feature weighs, by its number. */
    final int[] weights;

    private Ranked(int[] starts, int[] ranks, int[] rests, int[] weights) {
        this.starts = starts;
        this.ranks = ranks;
        this.rests = rests;
        this.weights = weights;
    }

    static Ranked of(List<Features> texts, Weights weights) {
        long[] tokens = weights.frequencies().tokens();
        int[] rankOf = ranks(tokens, weights);
        int[] weightOf = new int[tokens.length];
        for (int at = 0; at < tokens.length; at++) {
            weightOf[rankOf[at]] = weights.of(tokens[at]);
        }
        int[] starts = new int[texts.size() + 1];
        for (int text = 0; text < texts.size(); text++) {
            starts[text + 1] = starts[text] + telling(texts.get(text), weights);
        }
        Ranked ranked = new Ranked(starts, new int[starts[texts.size()]], new int[starts[texts.size()]], weightOf);
        IntStream.range(0, texts.size()).parallel().forEach(text -> ranked.fill(text, texts.get(text), tokens, rankOf));
        return ranked;
    }

    /** The number of every feature: by weight, the heaviest first, then by hash. */
    private static int[] ranks(long[] tokens, Weights weights) {
        int[] counts = new int[weights.scale() + 2];
        for (long token : tokens) {
            counts[weights.scale() - weights.of(token) + 1]++;
        }
        for (int at = 1; at < counts.length; at++) {
            counts[at] += counts[at - 1];
        }
        int[] ranks = new int[tokens.length];
        for (int at = 0; at < tokens.length; at++) {
            ranks[at] = counts[weights.scale() - weights.of(tokens[at])]++;
        }
        return ranks;
    }

    private static int telling(Features text, Weights weights) {
        int count = 0;
        for (int at = 0; at < text.size(); at++) {
            count += weights.of(text.get(at)) > 0 ? 1 : 0;
        }
        return count;
    }

    private void fill(int text, Features features, long[] tokens, int[] rankOf) {
        int to = starts[text];
        for (int at = 0; at < features.size(); at++) {
            int rank = rankOf[Arrays.binarySearch(tokens, features.get(at))];
            if (weights[rank] > 0) {
                ranks[to++] = rank;
            }
        }
        Arrays.sort(ranks, starts[text], to);
        int rest = 0;
        for (int at = to - 1; at >= starts[text]; at--) {
            rest += weights[ranks[at]];
            rests[at] = rest;
        }
    }

    /** How many texts there are. */
    int size() {
        return starts.length - 1;
    }

    /** What a text weighs. */
    int weight(int text) {
        return starts[text] < starts[text + 1] ? rests[starts[text]] : 0;
    }

    /** Where, within a text, the features end of which one must be shared if so much weight is to be. */
    int prefixEnd(int text, long needed) {
        int end = starts[text];
        while (end < starts[text + 1] && rests[end] >= needed) {
            end++;
        }
        return end;
    }
}
