package io.github.questionlint.lint.similarity.join;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A text that met a lighter one in the group of a feature and is alike; the step of a distributed join after the grouping.
 * With the limits it finds the very pairs that {@link Join} finds.
 *
 * @param text the number of the text
 * @param position the place of the feature in the text, from the rarest one on
 * @param weight the weight of the lighter text
 * @param other its number
 * @param similarity how alike the two are, in thousandths
 */
public record Met(int text, int position, int weight, int other, int similarity) implements Serializable {
    /** As one machine finds them for a text. */
    private static final Comparator<Met> ORDER =
            Comparator.comparingInt(Met::position).thenComparingInt(Met::weight).thenComparingInt(Met::other);

    /**
     * All that met in the group of one feature; the texts are different ones, in any order.
     *
     * @param similarity the least similarity, in thousandths
     */
    public static List<Met> in(Iterable<Posted> group, Weights weights, int similarity, JoinLimits limits) {
        List<Posted> all = StreamSupport.stream(group.spliterator(), false)
                .sorted(Posted.ORDER)
                .toList();
        List<Posted> indexed = all.stream().filter(Posted::indexed).toList();
        List<Met> met = new ArrayList<>();
        int from = 0;
        for (Posted one : all) {
            long lightest = Thousandths.lightest(similarity, one.weight());
            while (from < indexed.size() && indexed.get(from).weight() < lightest) {
                from++;
            }
            long end = Math.min(indexed.size(), (long) from + limits.postings());
            for (int at = from; at < end && Posted.ORDER.compare(indexed.get(at), one) < 0; at++) {
                meet(one, indexed.get(at), weights, similarity, met);
            }
        }
        return met;
    }

    private static void meet(Posted one, Posted other, Weights weights, int similarity, List<Met> met) {
        long least = Thousandths.needed(similarity, one.weight(), other.weight());
        if (one.mayShare(least, other)) {
            int shared = weights.shared(one.features(), other.features(), one.feature());
            if (shared >= least) {
                int score = Thousandths.jaccard(shared, one.weight(), other.weight());
                met.add(new Met(one.text(), one.position(), other.weight(), other.text(), score));
            }
        }
    }

    /** The pairs of one text, from all that it met in all of its groups, as many as the limits allow. */
    public static List<Pair> pairs(Iterable<Met> ofOneText, JoinLimits limits) {
        Set<Integer> others = new HashSet<>();
        return StreamSupport.stream(ofOneText.spliterator(), false)
                .sorted(ORDER)
                .filter(met -> others.add(met.other))
                .limit(limits.partners())
                .map(met -> Pair.of(met.text, met.other, met.similarity))
                .toList();
    }
}
