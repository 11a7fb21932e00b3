package io.github.questionlint.lint.similarity.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Finds all pairs of texts that reach a similarity: the exact join with prefix, size and positional filter of Bayardo,
 * Ma and Srikant, "Scaling up all pairs similarity search", 2007, and Xiao and others, "Efficient similarity joins for
 * near duplicate detection", 2008, with weights. The texts are probed in parallel against one index.
 */
public final class Join {
    /** The number of slices of the work, whatever the number of threads; a slice in work needs four bytes a text. */
    private static final int STRETCHES = 64;

    /** The result of one slice. */
    private record Stretch(Pairs found, List<Integer> cut) {}

    private final Ranked texts;
    private final int similarity;
    private final JoinLimits limits;
    private final Postings postings;
    private final int[] needed;

    private Join(Ranked texts, int similarity, JoinLimits limits) {
        this.texts = texts;
        this.similarity = similarity;
        this.limits = limits;
        this.postings = Postings.of(texts, similarity);
        int heaviest = texts.size() == 0 ? 0 : texts.weights[texts.size() - 1];
        this.needed = IntStream.rangeClosed(0, 2 * heaviest)
                .map(weight -> (int) Thousandths.needed(similarity, weight, 0))
                .toArray();
    }

    /**
     * The pairs in order; the same for any number of threads.
     *
     * @param texts 2^27 at most
     * @param similarity the least similarity, in thousandths
     */
    public static List<Pair> pairs(List<Features> texts, Weights weights, int similarity, JoinLimits limits) {
        return of(texts, weights, similarity, limits).pairs();
    }

    /** The pairs, and the texts whose search was cut short by the limits. */
    public static JoinResult of(List<Features> texts, Weights weights, int similarity, JoinLimits limits) {
        Objects.checkIndex(texts.size(), Pairs.TEXTS + 1);
        EqualTexts equal = EqualTexts.of(texts);
        Join join = new Join(Ranked.of(equal.distinct(), weights), similarity, limits);
        List<Stretch> stretches =
                IntStream.range(0, STRETCHES).parallel().mapToObj(join::probe).toList();
        Pairs all = new Pairs();
        stretches.forEach(stretch -> all.addAll(stretch.found));
        List<Integer> cut = stretches.stream()
                .flatMap(stretch -> stretch.cut.stream())
                .map(equal::first)
                .sorted()
                .toList();
        return new JoinResult(equal.expand(all, limits).sorted(), cut);
    }

    /** Every 64th text from this one on, so that every slice holds light and heavy texts. */
    private Stretch probe(int number) {
        Stretch stretch = new Stretch(new Pairs(), new ArrayList<>());
        Probe probe = new Probe(texts, postings, similarity, limits, needed);
        for (int place = number; place < texts.size(); place += STRETCHES) {
            if (probe.at(place, stretch.found) || texts.isCommon(place)) {
                stretch.cut.add(texts.texts[place]);
            }
        }
        return stretch;
    }
}
