package io.github.questionlint.lint.similarity.join;

import java.io.Serializable;

/**
 * Limits that keep a join linear for every input.
 *
 * @param postings the most texts examined for one feature; what lies beyond is not compared
 * @param partners the most lighter texts found for a text
 * @param equal the most texts with equal features that are all paired with one another; of more, each is paired with
 *     the first only
 */
public record JoinLimits(int postings, int partners, int equal) implements Serializable {
    /** No limits: the join is exact. */
    public static final JoinLimits NONE = new JoinLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, 1 << 15);
    /** The limits of the linter; no bank written by people came near them. */
    public static final JoinLimits DEFAULT = new JoinLimits(20_000, 24, 40);
}
