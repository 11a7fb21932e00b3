package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Join;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.join.JoinResult;
import io.github.questionlint.lint.similarity.join.Pair;
import io.github.questionlint.lint.similarity.join.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Pairs of questions worth comparing: their stems are alike, or their choices, code and answers; and for each question
 * the few that are nearest to it, however near that is.
 */
public final class Candidates {
    /** The least similarity of the stems of two questions in other words, in thousandths. */
    public static final int NEAR_STEM = 260;
    /** The least similarity of their choices, code and answers. */
    public static final int NEAR_REST = 330;
    /** So many of the nearest questions are compared. */
    private static final int NEAREST = 4;
    /**
     * So many questions with one word are looked at for those nearest to a question, so that the work grows with the bank
     * and not with its square; a pair that shares nothing rarer is not alike enough to be worth a look.
     */
    private static final int RARE = 500;

    private static final Comparator<Pair> NEAREST_FIRST =
            Comparator.comparingInt(Pair::similarity).reversed().thenComparing(Comparator.naturalOrder());

    private Candidates() {}

    /**
     * The pairs in order, each once.
     *
     * @param similarity the least similarity of stems or of the rest, in thousandths
     */
    static JoinResult of(
            List<CandidateFeatures> all, Weights stems, Weights matter, int similarity, JoinLimits limits) {
        List<Features> asked = all.stream().map(CandidateFeatures::asked).toList();
        List<Features> rest = all.stream().map(CandidateFeatures::matter).toList();
        JoinResult byStem = Join.of(asked, stems, similarity, limits);
        JoinResult byMatter = Join.of(rest, matter, similarity, limits);
        List<Pair> nearStems = nearest(Join.pairs(asked, stems, NEAR_STEM, rare(limits)), all.size());
        List<Pair> nearRest = nearest(Join.pairs(rest, matter, NEAR_REST, rare(limits)), all.size());
        Stream<Integer> cut = Stream.concat(byStem.cut().stream(), byMatter.cut().stream());
        return new JoinResult(
                Pair.distinct(List.of(byStem.pairs(), byMatter.pairs(), nearStems, nearRest)),
                cut.distinct().sorted().toList());
    }

    /** The limits of the search for the nearest questions. */
    public static JoinLimits rare(JoinLimits limits) {
        return new JoinLimits(Math.min(RARE, limits.postings()), limits.partners(), limits.equal());
    }

    /**
     * The nearest few of each question: questions in other words have less in common than many others.
     *
     * @param alike pairs in order
     */
    private static List<Pair> nearest(List<Pair> alike, int questions) {
        List<Pair> pairs = new ArrayList<>(alike);
        pairs.sort(Comparator.comparingInt(pair -> -pair.similarity()));
        int[] taken = new int[questions];
        List<Pair> nearest = new ArrayList<>();
        for (Pair pair : pairs) {
            int first = ++taken[pair.first()];
            int second = ++taken[pair.second()];
            if (Math.min(first, second) <= NEAREST) {
                nearest.add(pair);
            }
        }
        return nearest;
    }

    /** The nearest few of one question, given all pairs that it is in; a pair counts if it is one for either question. */
    public static List<Pair> nearestOf(Iterable<Pair> ofOneQuestion) {
        return StreamSupport.stream(ofOneQuestion.spliterator(), false)
                .sorted(NEAREST_FIRST)
                .limit(NEAREST)
                .toList();
    }
}
