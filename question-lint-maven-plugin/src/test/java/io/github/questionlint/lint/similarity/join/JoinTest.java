package io.github.questionlint.lint.similarity.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.questionlint.lint.similarity.CandidateFeatures;
import io.github.questionlint.lint.similarity.Questions;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The join finds what comparing all pairs finds, and the same however it is run. */
class JoinTest {
    private static final int MANY = 4_000;
    private static final String BANKS = System.getProperty("duplicates.banks", "");

    @Test
    void the_join_finds_the_pairs_of_brute_force_at_seven_similarities() {
        List<Features> texts = Questions.features(Questions.of(MANY, 7));
        assertThat(equalPairs(texts)).as("pairs at each similarity").doesNotContain(0);
    }

    @Test
    void the_join_finds_the_pairs_of_brute_force_in_4000_questions_of_real_banks() throws IOException {
        assumeThat(BANKS)
                .as("-Dduplicates.banks=FOLDER names banks that people wrote")
                .isNotEmpty();
        List<QuestionFeatures> featuresOf = new ArrayList<>(Questions.featuresOf(Path.of(BANKS)));
        Collections.shuffle(featuresOf, new Random(17));
        List<CandidateFeatures> candidateFeatures =
                featuresOf.stream().limit(MANY).map(CandidateFeatures::of).toList();
        assertThat(candidateFeatures).hasSize(MANY);
        System.out.println("pairs of stems at .3 to .9: "
                + equalPairs(
                        candidateFeatures.stream().map(CandidateFeatures::asked).toList()));
        System.out.println("pairs of choices, code and answers at .3 to .9: "
                + equalPairs(candidateFeatures.stream()
                        .map(CandidateFeatures::matter)
                        .toList()));
    }

    /** How many pairs there are at seven similarities, of which the join has found exactly those of brute force. */
    private static List<Integer> equalPairs(List<Features> texts) {
        Weights weights = Weights.of(Frequencies.of(texts));
        List<Pair> all = IntStream.range(0, texts.size())
                .parallel()
                .boxed()
                .flatMap(one -> partners(one, texts, weights))
                .toList();
        List<Integer> counts = new ArrayList<>();
        for (int similarity = 300; similarity <= 900; similarity += 100) {
            int least = similarity;
            List<Pair> expected = all.stream()
                    .filter(pair -> pair.similarity() >= least)
                    .sorted()
                    .toList();
            assertThat(Join.pairs(texts, weights, least, JoinLimits.NONE))
                    .as("at " + least)
                    .isEqualTo(expected);
            counts.add(expected.size());
        }
        return counts;
    }

    private static Stream<Pair> partners(int one, List<Features> texts, Weights weights) {
        return IntStream.range(one + 1, texts.size())
                .mapToObj(other -> new Pair(one, other, weights.similarity(texts.get(one), texts.get(other))))
                .filter(pair -> pair.similarity() >= 300);
    }

    @Test
    void the_limits_of_the_linter_change_nothing_in_a_bank_that_people_wrote() {
        List<Features> texts = Questions.features(Questions.of(MANY, 11));
        Weights weights = Weights.of(Frequencies.of(texts));
        assertThat(Join.pairs(texts, weights, 800, JoinLimits.DEFAULT))
                .isEqualTo(Join.pairs(texts, weights, 800, JoinLimits.NONE));
    }

    @Test
    void one_two_and_four_threads_and_another_locale_find_the_same_bytes() throws Exception {
        List<String> questions = Questions.of(1_500, 3);
        List<byte[]> results = new ArrayList<>();
        Locale before = Locale.getDefault();
        for (int threads : new int[] {1, 2, 4}) {
            Locale.setDefault(threads == 2 ? Locale.forLanguageTag("tr") : before);
            ForkJoinPool pool = new ForkJoinPool(threads);
            results.add(pool.submit(() -> found(questions)).get());
            pool.shutdown();
        }
        Locale.setDefault(before);
        assertThat(results.get(1)).isEqualTo(results.get(0));
        assertThat(results.get(2)).isEqualTo(results.get(0));
    }

    private static byte[] found(List<String> questions) {
        List<Features> texts = Questions.features(questions);
        return Questions.bytes(
                new ArrayList<>(Join.pairs(texts, Weights.of(Frequencies.of(texts)), 500, JoinLimits.DEFAULT)));
    }

    @Test
    void questions_in_another_order_are_the_same_pairs() {
        List<String> questions = Questions.of(1_500, 5);
        List<String> turned = new ArrayList<>(questions);
        Collections.reverse(turned);
        assertThat(named(turned)).isEqualTo(named(questions));
    }

    private static List<String> named(List<String> questions) {
        List<Features> texts = Questions.features(questions);
        return Join.pairs(texts, Weights.of(Frequencies.of(texts)), 500, JoinLimits.NONE).stream()
                .map(pair -> Stream.of(questions.get(pair.first()), questions.get(pair.second()))
                        .sorted()
                        .collect(Collectors.joining(" ~ ")))
                .sorted()
                .toList();
    }
}
