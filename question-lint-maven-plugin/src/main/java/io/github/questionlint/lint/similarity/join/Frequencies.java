package io.github.questionlint.lint.similarity.join;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How many texts hold a feature: a table that can be filled on many machines and merged. An open hash table of its own,
 * since a bank of a million questions has millions of features.
 */
public final class Frequencies implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST = 64;

    private long[] tokens = new long[FIRST];
    private int[] counts = new int[FIRST];
    private int size;
    private int texts;

    /** The frequencies in some texts. */
    public static Frequencies of(Iterable<Features> texts) {
        Frequencies frequencies = new Frequencies();
        texts.forEach(frequencies::add);
        return frequencies;
    }

    /** Counts one more text. */
    public void add(Features features) {
        texts++;
        for (int at = 0; at < features.size(); at++) {
            add(features.get(at), 1);
        }
    }

    /** Counts the texts of another table, too. */
    public void merge(Frequencies other) {
        texts += other.texts;
        for (int at = 0; at < other.tokens.length; at++) {
            if (other.counts[at] > 0) {
                add(other.tokens[at], other.counts[at]);
            }
        }
    }

    private void add(long token, int count) {
        int at = slot(token);
        if (counts[at] == 0) {
            tokens[at] = token;
            size++;
        }
        counts[at] += count;
        if (2 * size > counts.length) {
            grow();
        }
    }

    /** The slot of a feature in the table, or the free slot it would take. */
    int slot(long token) {
        int at = (int) Hash64.mix(token) & (counts.length - 1);
        while (counts[at] != 0 && tokens[at] != token) {
            at = (at + 1) & (counts.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldTokens = tokens;
        int[] oldCounts = counts;
        tokens = new long[2 * oldTokens.length];
        counts = new int[2 * oldCounts.length];
        for (int at = 0; at < oldTokens.length; at++) {
            if (oldCounts[at] > 0) {
                int to = slot(oldTokens[at]);
                tokens[to] = oldTokens[at];
                counts[to] = oldCounts[at];
            }
        }
    }

    /** How many slots the table has. */
    int slots() {
        return tokens.length;
    }

    /** How many texts there are. */
    int texts() {
        return texts;
    }

    /** How many texts hold a feature. */
    int of(long token) {
        return counts[slot(token)];
    }

    /** All features, sorted. */
    long[] tokens() {
        long[] all = new long[size];
        int count = 0;
        for (int at = 0; at < tokens.length; at++) {
            if (counts[at] > 0) {
                all[count++] = tokens[at];
            }
        }
        Arrays.sort(all);
        return all;
    }
}
