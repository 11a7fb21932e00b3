package io.github.questionlint.lint.similarity.judge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How likely two open questions are the same when nothing decides: points for words and answers that agree, points off
 * for what is left over. The points were fitted to half of the labelled pairs of {@code docs/precision.md}; they order
 * what a person looks at, and prove nothing.
 */
final class Likelihood {
    private static final int STEM = 50;
    private static final int WHOLE = 45;
    private static final int ANSWER = 80;
    private static final int COVERED = 60;
    private static final int RAREST = -55;
    private static final int COMMON = 55;
    private static final int SHARED = 5;
    private static final int MANY = 8;
    private static final int LEFT = -6;
    private static final int MANY_LEFT = 6;
    private static final int NO_ANSWER = -70;
    private static final int OTHER = -75;
    private static final int NEGATION = -20;
    private static final int NAME = -35;
    /** Guards that speak against every pair. */
    private static final Set<Guard> AGAINST =
            EnumSet.of(Guard.NUMBER, Guard.SYMBOL, Guard.ANTONYM, Guard.DIRECTION, Guard.NAME, Guard.TOPIC);

    private Likelihood() {}

    /** The points of two open questions; a hundred are the weight of one full agreement. */
    static int of(Verdict found) {
        Traces traces = found.traces();
        Alignment alignment = found.alignment();
        int points = (STEM * found.score()
                        + WHOLE * traces.whole()
                        + ANSWER * Math.max(0, found.answer())
                        + COVERED * traces.covered()
                        + RAREST * traces.rarest()
                        + COMMON * traces.common())
                / 1000;
        points += SHARED * Math.min(MANY, alignment.shared().size());
        points += LEFT
                * Math.min(
                        MANY_LEFT,
                        Math.min(alignment.first().size(), alignment.second().size()));
        points += found.answer() < 0 ? NO_ANSWER : 0;
        points += Collections.disjoint(found.guards(), AGAINST) ? 0 : OTHER;
        points += found.guards().contains(Guard.NEGATION) ? NEGATION : 0;
        return points + (found.guards().contains(Guard.EXTRA_NAME) ? NAME : 0);
    }
}
