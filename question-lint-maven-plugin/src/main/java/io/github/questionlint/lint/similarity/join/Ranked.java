package io.github.questionlint.lint.similarity.join;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts prepared for the join: features are numbered from the rarest to the most frequent one, and each text is a run
 * of such numbers. Texts are ordered by weight, the lightest first, and named by their place in this order.
 */
final class Ranked {
    /**
     * Four shared words are a phrase; fewer may be chance. Chosen on the labelled cases of {@code docs/precision.md}.
     */
    private static final int FEW = 4;

    /** The number of the text at a place. */
    final int[] texts;
    /** The weight of the text at a place. */
    final int[] weights;
    /** The start of the run of each text, by place; one more for the end of the last. */
    final int[] starts;
    /** The features of all texts; within a text the rarest first, those of weight 0 last. */
    final int[] ranks;
    /** The weight of the feature here and of all after it in its text. */
    final int[] rests;
    /** How many different features there are. */
    final int features;
    /** The first place of a text with at least a weight, by that weight. */
    private int[] firsts = {0};

    private Ranked(int[] texts, int features, int all) {
        this.texts = texts;
        this.weights = new int[texts.length];
        this.starts = new int[texts.length + 1];
        this.ranks = new int[all];
        this.rests = new int[all];
        this.features = features;
    }

    static Ranked of(List<Features> texts, Weights weights) {
        int[] starts = starts(texts);
        int[] ranks = new int[starts[texts.size()]];
        int[] sums = new int[texts.size()];
        Ranking ranking = Ranking.of(weights);
        IntStream.range(0, texts.size())
                .parallel()
                .forEach(text -> sums[text] = ranking.fill(texts.get(text), ranks, starts[text]));
        Ranked ranked = new Ranked(order(sums), ranking.size(), ranks.length);
        ranked.copy(starts, ranks, ranking);
        return ranked;
    }

    private static int[] starts(List<Features> texts) {
        int[] starts = new int[texts.size() + 1];
        for (int text = 0; text < texts.size(); text++) {
            starts[text + 1] = starts[text] + texts.get(text).size();
        }
        return starts;
    }

    private static int[] order(int... weights) {
        long[] keys = IntStream.range(0, weights.length)
                .mapToLong(text -> (long) weights[text] << 32 | text)
                .toArray();
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Stores the texts in the order of their places. */
    private void copy(int[] from, int[] numbers, Ranking ranking) {
        for (int place = 0; place < texts.length; place++) {
            int text = texts[place];
            int size = from[text + 1] - from[text];
            starts[place + 1] = starts[place] + size;
            System.arraycopy(numbers, from[text], ranks, starts[place], size);
            weights[place] = ranking.sum(ranks, rests, starts[place], starts[place + 1]);
        }
        firsts = firsts();
    }

    private int[] firsts() {
        int[] all = new int[texts.length == 0 ? 1 : weights[texts.length - 1] + 1];
        int weight = 0;
        for (int place = 0; place < texts.length; place++) {
            while (weight <= weights[place]) {
                all[weight++] = place;
            }
        }
        return all;
    }

    /** How many texts there are. */
    int size() {
        return texts.length;
    }

    /**
     * Whether most features of a text have weight 0, because half of a large bank has them; such a text gets no pairs.
     */
    boolean isCommon(int place) {
        int from = prefixEnd(place, 1);
        int size = starts[place + 1] - starts[place];
        return starts[place + 1] - from >= Math.max(FEW, (size + 1) / 2);
    }

    /** End of the prefix (exclusive): two texts that share the needed weight share a feature before it. */
    int prefixEnd(int place, long needed) {
        long least = Math.max(1, needed);
        int end = starts[place];
        while (end < starts[place + 1] && rests[end] >= least) {
            end++;
        }
        return end;
    }

    /** The first place of a text with at least this weight. */
    int firstOf(long weight) {
        return weight < firsts.length ? firsts[(int) Math.max(0, weight)] : texts.length;
    }
}
