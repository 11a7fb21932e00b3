package io.github.questionlint.lint.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds all pairs of texts that reach a similarity: the exact join with prefix, size and positional filter of Bayardo, Ma
 * and Srikant, "Scaling up all pairs similarity search", 2007, and Xiao and others, "Efficient similarity joins for near
 * duplicate detection", 2008, with weights. The texts are probed side by side against one index.
 */
public final class Join {
    private static final int CHUNK = 512;

    private final Ranked texts;
    private final int similarity;
    private final JoinLimits limits;
    private final Postings postings;

    private Join(Ranked texts, int similarity, JoinLimits limits) {
        this.texts = texts;
        this.similarity = similarity;
        this.limits = limits;
        this.postings = Postings.of(texts, similarity);
    }

    /**
     * The pairs in order; the same for any number of threads.
     *
     * @param similarity the least similarity, in thousandths
     */
    public static List<Pair> pairs(List<Features> texts, Weights weights, int similarity, JoinLimits limits) {
        Twins twins = Twins.of(texts);
        Ranked ranked = Ranked.of(twins.distinct(texts), weights);
        List<Pair> pairs = new ArrayList<>(new Join(ranked, similarity, limits).probe());
        return twins.expand(pairs, limits).stream().sorted().toList();
    }

    private Collection<Pair> probe() {
        int chunks = (texts.size() + CHUNK - 1) / CHUNK;
        return IntStream.range(0, chunks)
                .parallel()
                .mapToObj(this::probe)
                .flatMap(List::stream)
                .toList();
    }

    private List<Pair> probe(int chunk) {
        List<Pair> found = new ArrayList<>();
        int end = Math.min(texts.size(), (chunk + 1) * CHUNK);
        Probe probe = new Probe(texts, postings, similarity, limits);
        for (int place = chunk * CHUNK; place < end; place++) {
            probe.at(place, found);
        }
        return found;
    }
}
