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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds questions that are the same or may be. A question is known by a number; its portrait is made anew whenever it is
 * looked at where all portraits of a bank would not fit into memory.
 *
 * @param portraits the portrait of a question by its number
 * @param similarity as of which similarity of stems, or of what else they have, questions are compared, in thousandths
 * @param limits what keeps the search linear
 */
public record Search(IntFunction<QuestionFeatures> portraits, int similarity, JoinLimits limits) {
    /** The portraits of so many questions take less than 100 MB. */
    private static final int KEPT = 30_000;

    /**
     * The pairs of questions that are the same or may be.
     *
     * @param questions how many questions there are
     * @param wanted whether a pair, by its numbers, may be compared
     */
    public SearchResult among(int questions, BiPredicate<Integer, Integer> wanted) {
        IntFunction<QuestionFeatures> kept = kept(questions);
        List<CandidateFeatures> sketches = sketches(kept, questions);
        Judge judge = judge(sketches);
        JoinResult candidates = Candidates.of(sketches, judge.stems(), judge.matter(), similarity, limits);
        List<Pair> pairs = candidates.pairs().stream()
                .filter(pair -> wanted.test(pair.first(), pair.second()))
                .toList();
        Map<Integer, QuestionFeatures> known = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), kept::apply));
        List<Edge> edges = pairs.parallelStream()
                .map(pair -> edge(judge, pair, known))
                .filter(edge -> edge.verdict().grade() != Grade.OTHER)
                .toList();
        return new SearchResult(edges, candidates.cut());
    }

    /** What is thought of two questions of a bank, by their numbers, whether the search would meet them or not. */
    public Verdict verdict(int questions, int one, int other) {
        return judge(sketches(portraits, questions)).explained(portraits.apply(one), portraits.apply(other));
    }

    /** The portraits of a bank of usual size, kept, since each is wanted twice. */
    private IntFunction<QuestionFeatures> kept(int questions) {
        if (questions > KEPT) {
            return portraits;
        }
        List<QuestionFeatures> all =
                IntStream.range(0, questions).parallel().mapToObj(portraits).toList();
        return all::get;
    }

    private static List<CandidateFeatures> sketches(IntFunction<QuestionFeatures> portraits, int questions) {
        return IntStream.range(0, questions)
                .parallel()
                .mapToObj(at -> CandidateFeatures.of(portraits.apply(at)))
                .toList();
    }

    private static Judge judge(List<CandidateFeatures> sketches) {
        Frequencies stems = new Frequencies();
        Frequencies matter = new Frequencies();
        sketches.forEach(sketch -> {
            stems.add(sketch.asked());
            matter.add(sketch.matter());
        });
        return new Judge(Weights.of(stems), Weights.of(matter));
    }

    private static Edge edge(Judge judge, Pair pair, Map<Integer, QuestionFeatures> known) {
        QuestionFeatures one = Objects.requireNonNull(known.get(pair.first()));
        QuestionFeatures other = Objects.requireNonNull(known.get(pair.second()));
        return new Edge(pair.first(), pair.second(), judge.of(one, other));
    }
}
