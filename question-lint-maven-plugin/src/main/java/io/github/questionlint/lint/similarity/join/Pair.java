package io.github.questionlint.lint.similarity.join;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Two texts that are alike.
 *
 * @param first the number of the earlier one
 * @param second the number of the later one
 * @param similarity how alike they are, in thousandths
 */
public record Pair(int first, int second, int similarity) implements Comparable<Pair>, Serializable {
    private static final Comparator<Pair> ORDER =
            Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second).thenComparingInt(Pair::similarity);

    /** A pair, whichever is named first. */
    static Pair of(int one, int other, int similarity) {
        return new Pair(Math.min(one, other), Math.max(one, other), similarity);
    }

    /** All pairs of some lists, each once and in order, without their similarities. */
    public static List<Pair> distinct(List<List<Pair>> lists) {
        return lists.stream()
                .flatMap(List::stream)
                .mapToLong(pair -> (long) pair.first << Integer.SIZE | pair.second)
                .sorted()
                .distinct()
                .mapToObj(texts -> new Pair((int) (texts >> Integer.SIZE), (int) texts, 0))
                .toList();
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
