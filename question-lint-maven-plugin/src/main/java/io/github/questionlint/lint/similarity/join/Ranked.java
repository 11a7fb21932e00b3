package io.github.questionlint.lint.similarity.join;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts as the join wants them: features are numbered from the rarest to the most frequent one, and each text is a stretch
 * of such numbers. The texts are known by their places, the lightest first.
 */
final class Ranked {
    /** So many words in common are a phrase, fewer are a habit. */
    private static final int FEW = 4;

    /** The number of the text at a place. */
    final int[] texts;
    /** What the text at a place weighs. */
    final int[] weights;
    /** Where the stretch of a text begins, by place; one more for the end of the last. */
    final int[] starts;
    /** The features of all texts; within a text the rarest first, and those that weigh nothing last. */
    final int[] ranks;
    /** What the feature here and all behind it in its text weigh. */
    final int[] rests;
    /** How many different features there are. */
    final int features;

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

    /** Lays the texts out as they are read: one place after another. */
    private void copy(int[] from, int[] numbers, Ranking ranking) {
        for (int place = 0; place < texts.length; place++) {
            int text = texts[place];
            int size = from[text + 1] - from[text];
            starts[place + 1] = starts[place] + size;
            System.arraycopy(numbers, from[text], ranks, starts[place], size);
            weights[place] = ranking.sum(ranks, rests, starts[place], starts[place + 1]);
        }
    }

    /** How many texts there are. */
    int size() {
        return texts.length;
    }

    /** Whether most of a text weighs nothing, as half of a large bank has it; its likes are not found. */
    boolean isCommon(int place) {
        int from = prefixEnd(place, 1);
        int size = starts[place + 1] - starts[place];
        return starts[place + 1] - from >= Math.max(FEW, (size + 1) / 2);
    }

    /** Where, within the text at a place, the features end of which one must be shared if so much weight is to be. */
    int prefixEnd(int place, long needed) {
        long least = Math.max(1, needed);
        int end = starts[place];
        while (end < starts[place + 1] && rests[end] >= least) {
            end++;
        }
        return end;
    }

    /** The first place of a text that weighs so much at least. */
    int firstOf(long weight) {
        int low = 0;
        int high = weights.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean light = weights[middle] < weight;
            low = light ? middle + 1 : low;
            high = light ? high : middle;
        }
        return low;
    }
}
