package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Join;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.join.JoinResult;
import io.github.questionlint.lint.similarity.join.Pair;
import io.github.questionlint.lint.similarity.join.Weights;
import java.util.List;
import java.util.stream.Stream;

/** Pairs of questions worth comparing: their stems are alike, or their choices, code and answers. */
public final class Candidates {
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
        Stream<Pair> pairs = Stream.concat(byStem.pairs().stream(), byMatter.pairs().stream());
        Stream<Integer> cut = Stream.concat(byStem.cut().stream(), byMatter.cut().stream());
        return new JoinResult(
                pairs.map(pair -> new Pair(pair.first(), pair.second(), 0))
                        .distinct()
                        .sorted()
                        .toList(),
                cut.distinct().sorted().toList());
    }
}
