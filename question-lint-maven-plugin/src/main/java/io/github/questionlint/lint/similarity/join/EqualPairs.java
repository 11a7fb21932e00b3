package io.github.questionlint.lint.similarity.join;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs of texts with equal features, of which a distributed join sees the first one only. A group is the numbers of its
 * texts in order.
 */
public final class EqualPairs {
    private EqualPairs() {}

    /** The pairs within a group, as many as the limits allow. */
    public static List<Pair> within(List<Integer> group, JoinLimits limits) {
        int most = group.size() <= limits.equal() ? group.size() : 1;
        return IntStream.range(1, group.size())
                .boxed()
                .flatMap(second -> group.subList(0, Math.min(second, most)).stream()
                        .map(first -> Pair.of(first, group.get(second), Thousandths.ONE)))
                .toList();
    }

    /** The pairs of the texts of two groups whose first texts are a pair, as many as the limits allow. */
    public static List<Pair> between(List<Integer> group, List<Integer> other, int similarity, JoinLimits limits) {
        boolean few = (long) group.size() * other.size() <= (long) limits.equal() * limits.equal();
        return few
                ? group.stream()
                        .flatMap(one -> other.stream().map(two -> Pair.of(one, two, similarity)))
                        .toList()
                : Stream.of(Pair.of(group.get(0), other.get(0), similarity)).toList();
    }
}
