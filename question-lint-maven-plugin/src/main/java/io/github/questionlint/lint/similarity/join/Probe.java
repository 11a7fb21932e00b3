package io.github.questionlint.lint.similarity.join;

/** Finds the partners of texts, one text after the other; each thread has its own. */
final class Probe {
    private final Ranked texts;
    private final Postings postings;
    private final int similarity;
    private final JoinLimits limits;
    /** The least weight that two texts must share, by the sum of their weights. */
    private final int[] needed;
    /** For every place, the last text whose candidate it was. */
    private final int[] seen;
    /** What is left of the text at work, by both kinds of bits. */
    private final Left left = new Left(Postings.BITS);

    private final Left others = new Left(Postings.OTHERS);

    Probe(Ranked texts, Postings postings, int similarity, JoinLimits limits, int... needed) {
        this.texts = texts;
        this.postings = postings;
        this.similarity = similarity;
        this.limits = limits;
        this.needed = needed;
        this.seen = new int[texts.size()];
    }

    /**
     * Adds the pairs of the text at a place with texts at earlier places; returns whether a limit cut the search
     * short.
     */
    boolean at(int place, Pairs found) {
        int most = (int) Math.min(Integer.MAX_VALUE, (long) found.size() + limits.partners());
        long lightest = Thousandths.lightest(similarity, texts.weights[place]);
        int first = texts.firstOf(lightest);
        int end = texts.prefixEnd(place, lightest);
        boolean cut = false;
        begin(place);
        for (int at = texts.starts[place]; at < end; at++) {
            left.remove(texts.ranks[at], weight(place, at));
            others.remove(texts.ranks[at], weight(place, at));
            int last = last(place, at);
            int from = postings.from(texts.ranks[at], first);
            int to = (int) Math.min(postings.starts[texts.ranks[at] + 1], (long) from + limits.postings());
            for (int posting = from; posting < to && postings.place(posting) < last; posting++) {
                if (found.size() >= most) {
                    return true;
                }
                meet(place, at, posting, found);
            }
            cut |= to < postings.starts[texts.ranks[at] + 1] && postings.place(to) < last;
        }
        return cut;
    }

    /**
     * Size filter: only texts before this place are light enough to reach the similarity with the features from
     * {@code at} on.
     */
    private int last(int place, int at) {
        long heaviest = Thousandths.heaviest(similarity, texts.rests[at], texts.weights[place]);
        return heaviest >= texts.weights[place] ? place : texts.firstOf(heaviest + 1);
    }

    /**
     * Only the first shared feature of two texts counts: at later ones they were compared already, or have less left
     * to share.
     */
    private void meet(int place, int at, int posting, Pairs found) {
        int other = postings.place(posting);
        int least = needed[texts.weights[place] + texts.weights[other]];
        int end = texts.starts[place + 1];
        if (postings.rest(posting) < least
                || !left.mayShare(weight(place, at), least, postings.behind(posting))
                || !others.mayShare(weight(place, at), least, postings.others(posting))
                || met(place, other)) {
            return;
        }
        int shared = shared(at, end, postings.positions[posting], texts.starts[other + 1], least);
        if (shared >= least) {
            int score = Thousandths.jaccard(shared, texts.weights[place], texts.weights[other]);
            found.add(texts.texts[place], texts.texts[other], score);
        }
    }

    /** All features of the text at a place are left. */
    private void begin(int place) {
        left.clear();
        others.clear();
        for (int at = texts.starts[place]; at < texts.starts[place + 1]; at++) {
            left.add(texts.ranks[at], weight(place, at));
            others.add(texts.ranks[at], weight(place, at));
        }
    }

    private int weight(int place, int at) {
        return texts.rests[at] - (at + 1 < texts.starts[place + 1] ? texts.rests[at + 1] : 0);
    }

    private boolean met(int place, int other) {
        boolean met = seen[other] == place + 1;
        seen[other] = place + 1;
        return met;
    }

    /** The shared weight from the first shared feature on; stops as soon as the rest of one text is not enough. */
    private int shared(int at, int end, int otherAt, int otherEnd, int least) {
        int[] ranks = texts.ranks;
        int[] rests = texts.rests;
        int shared = 0;
        int i = at;
        int j = otherAt;
        while (i < end && j < otherEnd && shared + Math.min(rests[i], rests[j]) >= least) {
            int a = ranks[i];
            int b = ranks[j];
            if (a == b) {
                shared += rests[i] - (i + 1 < end ? rests[i + 1] : 0);
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return shared;
    }
}
