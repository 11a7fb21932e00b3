package io.github.questionlint.lint.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.similarity.join.EqualPairs;
import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Frequencies;
import io.github.questionlint.lint.similarity.join.Join;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.join.Met;
import io.github.questionlint.lint.similarity.join.Pair;
import io.github.questionlint.lint.similarity.join.Posted;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.Judge;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.judge.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The functions of the join, run as the map, shuffle and group steps of a distributed engine would run them. */
class DistributedTest {
    private static final int PARTITIONS = 7;
    private static final int SIMILARITY = 500;
    private static final JoinLimits LIMITS = JoinLimits.DEFAULT;

    /** So low that they cut much. */
    private static final JoinLimits LOW = new JoinLimits(6, 3, 4);

    @Test
    void map_shuffle_and_group_find_byte_for_byte_what_one_machine_finds() {
        List<Features> texts = Questions.features(Questions.of(2_000, 9));
        List<Pair> alone = Join.pairs(texts, Weights.of(Frequencies.of(texts)), SIMILARITY, JoinLimits.NONE);
        assertThat(alone).hasSizeGreaterThan(100);
        for (int seed = 0; seed < 3; seed++) {
            assertThat(Questions.bytes(new ArrayList<>(distributed(texts, JoinLimits.NONE, new Random(seed)))))
                    .isEqualTo(Questions.bytes(new ArrayList<>(alone)));
        }
    }

    @Test
    void limits_cut_the_same_pairs_on_many_machines_as_on_one() {
        List<String> questions = new ArrayList<>(Questions.of(1_500, 11));
        questions.addAll(questions.subList(0, 300));
        questions.addAll(Collections.nCopies(7, questions.get(5)));
        List<Features> texts = Questions.features(questions);
        Weights weights = Weights.of(Frequencies.of(texts));
        List<Pair> all = Join.pairs(texts, weights, SIMILARITY, JoinLimits.NONE);
        for (JoinLimits limits : List.of(
                LOW,
                new JoinLimits(LOW.postings(), Integer.MAX_VALUE, 4),
                new JoinLimits(Integer.MAX_VALUE, LOW.partners(), 4))) {
            List<Pair> alone = Join.pairs(texts, weights, SIMILARITY, limits);
            assertThat(alone).hasSizeGreaterThan(300).hasSizeLessThan(all.size());
            assertThat(distributed(texts, limits, new Random(1))).isEqualTo(alone);
        }
    }

    @Test
    void the_verdicts_of_many_machines_are_byte_for_byte_those_of_one(@TempDir Path folder) throws IOException {
        List<QuestionFeatures> questions = Questions.featuresOf(folder, Questions.of(500, 13));
        String alone = lines(new Search(questions::get, SIMILARITY, LIMITS)
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
        JoinLimits rare = Candidates.rare(LIMITS);
        List<Pair> nearStems = nearest(distributed(asked, judge.stems(), Candidates.NEAR_STEM, rare, random));
        List<Pair> nearRest = nearest(distributed(matter, judge.matter(), Candidates.NEAR_REST, rare, random));
        List<Pair> pairs = Stream.of(
                        distributed(asked, LIMITS, random), distributed(matter, LIMITS, random), nearStems, nearRest)
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

    /** The pairs that are among the nearest of one of their questions, each question on its own. */
    private static List<Pair> nearest(List<Pair> pairs) {
        return grouped(pairs.stream()
                        .flatMap(pair -> Stream.of(Map.entry(pair.first(), pair), Map.entry(pair.second(), pair))))
                .flatMap(ofOne -> Candidates.nearestOf(ofOne).stream())
                .distinct()
                .toList();
    }

    private static List<Pair> distributed(List<Features> texts, JoinLimits limits, Random random) {
        Weights weights = Weights.of(counted(texts, partitions(texts.size(), random)));
        return distributed(texts, weights, SIMILARITY, limits, random);
    }

    private static List<Pair> distributed(
            List<Features> texts, Weights counted, int similarity, JoinLimits limits, Random random) {
        Weights weights = Questions.sent(counted);
        Map<Integer, List<Integer>> equal = equal(texts);
        List<Posted> posted = partitions(texts.size(), random).stream()
                .flatMap(List::stream)
                .filter(equal::containsKey)
                .flatMap(text -> Posted.of(text, texts.get(text), weights, similarity).stream())
                .map(Questions::sent)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(posted, random);
        List<Met> met = grouped(posted.stream().map(text -> Map.entry(text.feature(), text)))
                .flatMap(group -> Met.in(group, weights, similarity, limits).stream())
                .map(Questions::sent)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(met, random);
        Stream<Pair> pairs = grouped(met.stream().map(one -> Map.entry(one.text(), one)))
                .flatMap(ofOneText -> Met.pairs(ofOneText, limits).stream())
                .flatMap(pair -> EqualPairs.between(
                        equal.getOrDefault(pair.first(), List.of()),
                        equal.getOrDefault(pair.second(), List.of()),
                        pair.similarity(),
                        limits)
                        .stream());
        return Stream.concat(pairs, equal.values().stream().flatMap(group -> EqualPairs.within(group, limits).stream()))
                .sorted()
                .toList();
    }

    /** The numbers of texts with equal features, by the first of them. */
    private static Map<Integer, List<Integer>> equal(List<Features> texts) {
        return grouped(IntStream.range(0, texts.size())
                        .boxed()
                        .filter(text -> texts.get(text).size() > 0)
                        .map(text -> Map.entry(texts.get(text), text)))
                .collect(Collectors.toMap(group -> group.get(0), group -> group));
    }

    private static <K, V> Stream<List<V>> grouped(Stream<Map.Entry<K, V>> entries) {
        return entries
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .values()
                .stream();
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
}
