package io.github.questionlint.lint.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Frequencies;
import io.github.questionlint.lint.similarity.join.Join;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.join.Pair;
import io.github.questionlint.lint.similarity.join.Prefix;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.Judge;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.judge.Verdict;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The functions of the join, run as the map, shuffle and group steps of a distributed engine would run them. */
class DistributedTest {
    private static final int PARTITIONS = 7;
    private static final int SIMILARITY = 500;

    /** A text on its way to the group of one of its features. */
    private record Sent(long feature, int text, Features features) implements Serializable {}

    @Test
    void map_shuffle_and_group_find_byte_for_byte_what_one_machine_finds() {
        List<Features> texts = Questions.features(Questions.of(2_000, 9));
        List<Pair> alone = Join.pairs(texts, Weights.of(Frequencies.of(texts)), SIMILARITY, JoinLimits.NONE);
        assertThat(alone).hasSizeGreaterThan(100);
        for (int seed = 0; seed < 3; seed++) {
            assertThat(Questions.bytes(new ArrayList<>(distributed(texts, new Random(seed)))))
                    .isEqualTo(Questions.bytes(new ArrayList<>(alone)));
        }
    }

    @Test
    void the_verdicts_of_many_machines_are_byte_for_byte_those_of_one(@TempDir Path folder) throws IOException {
        List<QuestionFeatures> questions = Questions.featuresOf(folder, Questions.of(500, 13));
        String alone = lines(new Search(questions::get, SIMILARITY, JoinLimits.NONE)
                .among(questions.size(), (one, other) -> true)
                .edges());
        assertThat(alone.lines()).hasSizeGreaterThan(100).anyMatch(line -> line.contains("grade=NEAR"));
        for (int seed = 0; seed < 2; seed++) {
            assertThat(lines(judged(questions, new Random(seed)))).isEqualTo(alone);
        }
    }

    /** Of each verdict everything that it holds. */
    private static String lines(List<Edge> edges) {
        return edges.stream().map(Edge::toString).collect(Collectors.joining("\n"));
    }

    private static List<Edge> judged(List<QuestionFeatures> questions, Random random) {
        List<CandidateFeatures> candidateFeatures =
                questions.stream().map(CandidateFeatures::of).toList();
        List<Features> asked =
                candidateFeatures.stream().map(CandidateFeatures::asked).toList();
        List<Features> matter =
                candidateFeatures.stream().map(CandidateFeatures::matter).toList();
        List<List<Integer>> partitions = partitions(questions.size(), random);
        Judge judge = new Judge(Weights.of(counted(asked, partitions)), Weights.of(counted(matter, partitions)));
        List<Pair> nearStems = Candidates.nearest(distributed(asked, judge.stems(), Candidates.NEAR_STEM, random));
        List<Pair> nearRest = Candidates.nearest(distributed(matter, judge.matter(), Candidates.NEAR_REST, random));
        List<Pair> pairs = Stream.of(distributed(asked, random), distributed(matter, random), nearStems, nearRest)
                .flatMap(List::stream)
                .map(pair -> new Pair(pair.first(), pair.second(), 0))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(pairs, random);
        return partitions(pairs.size(), random).stream()
                .flatMap(part -> judged(part.stream().map(pairs::get).toList(), questions, judge).stream())
                .sorted(Comparator.comparing(Edge::first).thenComparing(Edge::second))
                .toList();
    }

    /** On a machine that was sent the pairs, their questions and the judge. */
    private static List<Edge> judged(List<Pair> pairs, List<QuestionFeatures> questions, Judge judge) {
        Judge own = Questions.sent(judge);
        return pairs.stream()
                .map(pair -> new Edge(
                        pair.first(),
                        pair.second(),
                        own.of(
                                Questions.sent(questions.get(pair.first())),
                                Questions.sent(questions.get(pair.second())))))
                .filter(edge -> edge.verdict().grade() != Verdict.Grade.OTHER)
                .map(Questions::sent)
                .toList();
    }

    private static List<Pair> distributed(List<Features> texts, Random random) {
        return distributed(texts, Weights.of(counted(texts, partitions(texts.size(), random))), SIMILARITY, random);
    }

    private static List<Pair> distributed(List<Features> texts, Weights counted, int similarity, Random random) {
        List<List<Integer>> partitions = partitions(texts.size(), random);
        Weights weights = Questions.sent(counted);
        List<Sent> sent = partitions.stream()
                .flatMap(part ->
                        part.stream().flatMap(text -> mapped(text, texts.get(text), weights, similarity).stream()))
                .map(Questions::sent)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(sent, random);
        Map<Long, List<Sent>> groups =
                sent.stream().collect(Collectors.groupingBy(Sent::feature, TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .flatMap(group -> grouped(group, weights, similarity).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<List<Integer>> partitions(int texts, Random random) {
        List<Integer> all = IntStream.range(0, texts).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, random);
        return IntStream.range(0, PARTITIONS)
                .mapToObj(part -> IntStream.range(0, texts)
                        .filter(at -> at % PARTITIONS == part)
                        .mapToObj(all::get)
                        .toList())
                .toList();
    }

    private static Frequencies counted(List<Features> texts, List<List<Integer>> partitions) {
        Frequencies all = new Frequencies();
        partitions.stream()
                .map(part -> Frequencies.of(part.stream().map(texts::get).toList()))
                .map(Questions::sent)
                .forEach(all::merge);
        return all;
    }

    private static List<Sent> mapped(int text, Features features, Weights weights, int similarity) {
        List<Sent> sent = new ArrayList<>();
        for (long feature : Prefix.of(features, weights, similarity)) {
            sent.add(new Sent(feature, text, features));
        }
        return sent;
    }

    private static List<Pair> grouped(List<Sent> group, Weights weights, int least) {
        List<Pair> pairs = new ArrayList<>();
        for (Sent one : group) {
            for (Sent other : group) {
                int similarity = weights.similarity(one.features(), other.features());
                if (one.text() < other.text() && similarity >= least) {
                    pairs.add(Questions.sent(new Pair(one.text(), other.text(), similarity)));
                }
            }
        }
        return pairs;
    }
}
