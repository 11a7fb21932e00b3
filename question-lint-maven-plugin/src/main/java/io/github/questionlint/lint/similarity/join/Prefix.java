package io.github.questionlint.lint.similarity.join;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;

/**
 * The prefix of a text, by which a distributed join groups texts: two that reach a similarity share a feature of their
 * prefixes.
 */
public final class Prefix {
    private Prefix() {}

    /**
     * The rarest features of a text, until the remaining ones cannot reach the similarity by themselves.
     *
     * @param similarity the least similarity, in thousandths
     */
    public static long[] of(Features text, Weights weights, int similarity) {
        long[] rarest = LongStream.range(0, text.size())
                .map(at -> text.get((int) at))
                .filter(token -> weights.of(token) > 0)
                .boxed()
                .sorted(Comparator.<Long>comparingInt(token -> -weights.of(token))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToLong(Long::longValue)
                .toArray();
        long rest = weights.of(text);
        long needed = Thousandths.lightest(similarity, rest);
        int end = 0;
        while (end < rarest.length && rest >= needed) {
            rest -= weights.of(rarest[end++]);
        }
        return Arrays.copyOf(rarest, end);
    }
}
