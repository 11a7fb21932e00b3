package io.github.questionlint.lint.similarity;

import java.util.List;
import java.util.stream.Stream;

/** Pairs of questions that are worth a closer look: their stems are alike, or their choices, code and answers. */
public final class Candidates {
    private Candidates() {}

    /**
     * The pairs in order, each once.
     *
     * @param similarity the least similarity of stems or of the rest, in thousandths
     */
    static Joined of(List<Sketch> sketches, Weights stems, Weights matter, int similarity, JoinLimits limits) {
        List<Features> asked = sketches.stream().map(Sketch::asked).toList();
        List<Features> rest = sketches.stream().map(Sketch::matter).toList();
        Joined byStem = Join.of(asked, stems, similarity, limits);
        Joined byMatter = Join.of(rest, matter, similarity, limits);
        Stream<Pair> pairs = Stream.concat(byStem.pairs().stream(), byMatter.pairs().stream());
        Stream<Integer> cut = Stream.concat(byStem.cut().stream(), byMatter.cut().stream());
        return new Joined(
                pairs.map(pair -> new Pair(pair.first(), pair.second(), 0))
                        .distinct()
                        .sorted()
                        .toList(),
                cut.distinct().sorted().toList());
    }
}
