package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.join.Frequencies;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.join.JoinResult;
import io.github.questionlint.lint.similarity.join.Pair;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.Judge;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.judge.Verdict;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import io.github.questionlint.lint.similarity.judge.Weighed;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds questions that are the same or may be. Questions have numbers; in a very large bank their features are computed
 * whenever they are needed, since all of them would not fit into memory.
 *
 * @param featuresOf the features of a question by its number
 * @param similarity the least similarity of stems, or of choices, code and answers, that makes a pair a candidate, in
 *     thousandths
 * @param limits the limits that keep the search linear
 */
public record Search(IntFunction<QuestionFeatures> featuresOf, int similarity, JoinLimits limits) {
    /** The features of this many questions take about 200 MB, a third of what the questions take themselves. */
    private static final int KEPT = 100_000;

    /**
     * The pairs of questions that are the same or may be.
     *
     * @param questions how many questions there are
     * @param wanted whether a pair, by its numbers, may be compared
     */
    public SearchResult among(int questions, BiPredicate<Integer, Integer> wanted) {
        IntFunction<QuestionFeatures> kept = kept(questions);
        List<CandidateFeatures> candidateFeatures = candidateFeatures(kept, questions);
        Judge judge = judge(candidateFeatures);
        JoinResult candidates = Candidates.of(candidateFeatures, judge.stems(), judge.matter(), similarity, limits);
        List<Pair> pairs = candidates.pairs().stream()
                .filter(pair -> wanted.test(pair.first(), pair.second()))
                .toList();
        Weighed[] known = weighed(kept, judge, pairs, questions);
        List<Edge> edges = pairs.parallelStream()
                .map(pair -> new Edge(pair.first(), pair.second(), judge.of(known[pair.first()], known[pair.second()])))
                .filter(edge -> edge.verdict().grade() != Grade.OTHER)
                .toList();
        return new SearchResult(edges, candidates.cut());
    }

    /** The verdict on two questions of a bank, by their numbers, whether or not the search would find them. */
    public Verdict verdict(int questions, int one, int other) {
        return judge(candidateFeatures(featuresOf, questions))
                .explained(featuresOf.apply(one), featuresOf.apply(other));
    }

    /** Keeps the features of a bank of usual size, since each is used twice. */
    private IntFunction<QuestionFeatures> kept(int questions) {
        if (questions > KEPT) {
            return featuresOf;
        }
        List<QuestionFeatures> all =
                IntStream.range(0, questions).parallel().mapToObj(featuresOf).toList();
        return all::get;
    }

    private static List<CandidateFeatures> candidateFeatures(IntFunction<QuestionFeatures> featuresOf, int questions) {
        return IntStream.range(0, questions)
                .parallel()
                .mapToObj(at -> CandidateFeatures.of(featuresOf.apply(at)))
                .toList();
    }

    private static Judge judge(List<CandidateFeatures> candidateFeatures) {
        Frequencies stems = new Frequencies();
        Frequencies matter = new Frequencies();
        candidateFeatures.forEach(question -> {
            stems.add(question.asked());
            matter.add(question.matter());
        });
        return new Judge(Weights.of(stems), Weights.of(matter));
    }

    /** The questions of some pairs, by their numbers. */
    private static Weighed[] weighed(
            IntFunction<QuestionFeatures> featuresOf, Judge judge, List<Pair> pairs, int questions) {
        BitSet paired = new BitSet(questions);
        pairs.forEach(pair -> {
            paired.set(pair.first());
            paired.set(pair.second());
        });
        Weighed[] known = new Weighed[questions];
        paired.stream().parallel().forEach(at -> known[at] = judge.weigh(featuresOf.apply(at)));
        return known;
    }
}
