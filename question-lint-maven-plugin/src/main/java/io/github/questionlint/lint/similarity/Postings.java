package io.github.questionlint.lint.similarity;

import java.util.Arrays;
import java.util.stream.IntStream;

/** For every feature the texts that have it in their prefix, the lightest text first. */
final class Postings {
    /** The texts by weight; a place is an index into this. */
    final int[] order;
    /** Where the places of a feature begin; one more for the end of the last. */
    final int[] starts;
    /** The places of all features, one after another. */
    final int[] places;
    /** Where in the text the feature stands, beside {@link #places}. */
    final int[] positions;

    private Postings(int[] order, int[] starts) {
        this.order = order;
        this.starts = starts;
        this.places = new int[starts[starts.length - 1]];
        this.positions = new int[places.length];
    }

    static Postings of(Ranked texts, int similarity) {
        int[] order = order(texts);
        int[] starts = new int[texts.weights.length + 1];
        for (int text : order) {
            int end = prefixEnd(texts, text, similarity);
            for (int at = texts.starts[text]; at < end; at++) {
                starts[texts.ranks[at] + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        Postings postings = new Postings(order, starts);
        postings.fill(texts, similarity);
        return postings;
    }

    private void fill(Ranked texts, int similarity) {
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        for (int place = 0; place < order.length; place++) {
            int text = order[place];
            int end = prefixEnd(texts, text, similarity);
            for (int at = texts.starts[text]; at < end; at++) {
                int to = next[texts.ranks[at]]++;
                places[to] = place;
                positions[to] = at;
            }
        }
    }

    /** A text is only looked for by heavier ones, with which it must share more. */
    private static int prefixEnd(Ranked texts, int text, int similarity) {
        int weight = texts.weight(text);
        return texts.prefixEnd(text, Thousandths.needed(similarity, weight, weight));
    }

    private static int[] order(Ranked texts) {
        long[] keys = IntStream.range(0, texts.size())
                .mapToLong(text -> (long) texts.weight(text) << 32 | text)
                .toArray();
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }
}
