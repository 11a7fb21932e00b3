package io.github.questionlint.lint.similarity;

import java.util.List;

/** Looks for the partners of one text after another; each thread has its own. */
final class Probe {
    private final Ranked texts;
    private final Postings postings;
    private final int similarity;
    private final JoinLimits limits;
    /** For every place the last text that it was a candidate of. */
    private final int[] seen;

    Probe(Ranked texts, Postings postings, int similarity, JoinLimits limits) {
        this.texts = texts;
        this.postings = postings;
        this.similarity = similarity;
        this.limits = limits;
        this.seen = new int[texts.size()];
    }

    /** Adds the pairs of the text at a place with texts at earlier places. */
    void at(int place, List<Pair> found) {
        int text = postings.order[place];
        int most = (int) Math.min(Integer.MAX_VALUE, (long) found.size() + limits.partners());
        int end = texts.prefixEnd(text, Thousandths.lightest(similarity, texts.weight(text)));
        for (int at = texts.starts[text]; at < end; at++) {
            int rank = texts.ranks[at];
            int to = postings.starts[rank + 1];
            int from = lightest(text, postings.starts[rank], to);
            for (int posting = from; posting < to && postings.places[posting] < place; posting++) {
                if (posting - from >= limits.postings() || found.size() >= most) {
                    break;
                }
                meet(text, at, place, posting, found);
            }
        }
    }

    /** The first posting of a text that is heavy enough. */
    private int lightest(int text, int from, int to) {
        long least = Thousandths.lightest(similarity, texts.weight(text));
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean light = texts.weight(postings.order[postings.places[middle]]) < least;
            low = light ? middle + 1 : low;
            high = light ? high : middle;
        }
        return low;
    }

    /** The first shared feature of two texts decides; at later ones they have met already. */
    private void meet(int text, int at, int place, int posting, List<Pair> found) {
        int otherPlace = postings.places[posting];
        if (seen[otherPlace] == place + 1) {
            return;
        }
        seen[otherPlace] = place + 1;
        int other = postings.order[otherPlace];
        long needed = Thousandths.needed(similarity, texts.weight(text), texts.weight(other));
        int shared = shared(at, texts.starts[text + 1], postings.positions[posting], texts.starts[other + 1], needed);
        if (shared >= needed) {
            int score = Thousandths.jaccard(shared, texts.weight(text), texts.weight(other));
            found.add(Pair.of(text, other, score));
        }
    }

    /** The shared weight from the first shared feature on; given up as soon as what is left of one does not suffice. */
    private int shared(int at, int end, int otherAt, int otherEnd, long needed) {
        int shared = 0;
        int i = at;
        int j = otherAt;
        while (i < end && j < otherEnd && shared + Math.min(texts.rests[i], texts.rests[j]) >= needed) {
            int a = texts.ranks[i];
            int b = texts.ranks[j];
            shared += a == b ? texts.weights[a] : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return shared;
    }
}
