package io.github.questionlint.lint.similarity.join;

import java.io.Serializable;

/**
 * What keeps a join linear, however its texts were made.
 *
 * @param postings a feature points at no pair if more texts than this must be looked at for it
 * @param partners how many lighter texts are found for a text at most
 * @param twins as many texts with equal features are all paired with one another; of more, each with the first only
 */
public record JoinLimits(int postings, int partners, int twins) implements Serializable {
    /** No limits: the join is exact. */
    public static final JoinLimits NONE = new JoinLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, 1 << 15);
    /** The limits of the linter; no bank that people wrote came near them. */
    public static final JoinLimits DEFAULT = new JoinLimits(20_000, 24, 40);
}
