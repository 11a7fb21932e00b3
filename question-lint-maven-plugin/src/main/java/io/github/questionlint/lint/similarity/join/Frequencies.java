package io.github.questionlint.lint.similarity.join;

import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.Serializable;
import java.util.Arrays;

/** How many texts have each feature. The tables of several machines can be merged. */
public final class Frequencies implements Serializable {
    private static final long serialVersionUID = 2;

    private final Long2IntOpenHashMap counts = new Long2IntOpenHashMap();
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
            counts.addTo(features.get(at), 1);
        }
    }

    /** Counts the texts of another table, too. */
    public void merge(Frequencies other) {
        texts += other.texts;
        for (Long2IntMap.Entry entry : other.counts.long2IntEntrySet()) {
            counts.addTo(entry.getLongKey(), entry.getIntValue());
        }
    }

    /** How many texts there are. */
    int texts() {
        return texts;
    }

    /** How many texts hold a feature. */
    int of(long token) {
        return counts.get(token);
    }

    /** All features, sorted. */
    long[] tokens() {
        long[] all = counts.keySet().toLongArray();
        Arrays.sort(all);
        return all;
    }
}
