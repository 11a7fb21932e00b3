package io.github.questionlint.lint.similarity.join;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text on its way to the group of one of its rarest features, where it meets the other texts that have it; the step of a
 * distributed join before the grouping.
 *
 * @param feature the feature
 * @param position the place of the feature in the text, from the rarest one on
 * @param rest the weight of the feature and of those behind it
 * @param text the number of the text
 * @param weight the weight of the text
 * @param indexed whether heavier texts may find it in this group; otherwise it only looks for lighter ones
 * @param features all features of the text
 */
public record Posted(long feature, int position, int rest, int text, int weight, boolean indexed, Features features)
        implements Serializable {
    /** The lightest text first, as the join of one machine has them. */
    static final Comparator<Posted> ORDER =
            Comparator.comparingInt(Posted::weight).thenComparingInt(Posted::text);

    /**
     * A text for each of its groups.
     *
     * @param similarity the least similarity, in thousandths
     */
    public static List<Posted> of(int text, Features features, Weights weights, int similarity) {
        int weight = weights.of(features);
        long least = Thousandths.needed(similarity, weight, weight);
        List<Posted> posted = new ArrayList<>();
        int rest = weight;
        for (long feature : Prefix.of(features, weights, similarity)) {
            posted.add(new Posted(feature, posted.size(), rest, text, weight, rest >= Math.max(1, least), features));
            rest -= weights.of(feature);
        }
        return posted;
    }

    /** Whether the feature may be the first one of enough shared weight. */
    boolean mayShare(long least, Posted other) {
        return rest >= least && other.rest >= least;
    }
}
