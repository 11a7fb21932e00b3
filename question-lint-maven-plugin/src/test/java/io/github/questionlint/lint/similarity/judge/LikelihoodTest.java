package io.github.questionlint.lint.similarity.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.similarity.text.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LikelihoodTest {
    private static final Alignment EVEN = alignment(3, 1, 1);

    @Test
    void agreement_of_stem_answer_and_whole_adds_points() {
        int base = points(400, 200, traces(200, 0, 500, 500));
        assertThat(points(800, 200, traces(200, 0, 500, 500))).isEqualTo(base + 20);
        assertThat(points(400, 700, traces(200, 0, 500, 500))).isEqualTo(base + 40);
        assertThat(points(400, 200, traces(800, 0, 500, 500))).isEqualTo(base + 27);
        assertThat(points(400, 200, traces(200, 1000, 500, 500))).isEqualTo(base + 60);
    }

    @Test
    void a_rare_word_speaks_for_it_on_both_sides_and_against_it_on_one() {
        int base = points(400, 200, traces(200, 0, 500, 500));
        assertThat(points(400, 200, traces(200, 0, 1000, 500))).isLessThan(base);
        assertThat(points(400, 200, traces(200, 0, 500, 1000))).isGreaterThan(base);
    }

    @Test
    void shared_words_add_up_to_eight_and_words_left_on_both_sides_take_off() {
        assertThat(points(alignment(4, 1, 1), Set.of())).isEqualTo(points(EVEN, Set.of()) + 5);
        assertThat(points(alignment(20, 1, 1), Set.of())).isEqualTo(points(alignment(8, 1, 1), Set.of()));
        assertThat(points(alignment(3, 3, 2), Set.of())).isEqualTo(points(EVEN, Set.of()) - 6);
        assertThat(points(alignment(3, 9, 1), Set.of())).isEqualTo(points(EVEN, Set.of()));
    }

    @Test
    void without_an_answer_little_speaks_for_it() {
        int unanswered = points(400, Verdict.NONE, traces(200, 0, 500, 500));
        assertThat(unanswered).isEqualTo(points(400, 0, traces(200, 0, 500, 500)) - 70);
    }

    @ParameterizedTest
    @EnumSource(
            value = Guard.class,
            names = {"NUMBER", "SYMBOL", "ANTONYM", "DIRECTION", "NAME", "TOPIC", "NEGATION", "EXTRA_NAME"})
    void these_guards_take_points_off(Guard guard) {
        assertThat(points(EVEN, EnumSet.of(guard))).isLessThan(points(EVEN, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Guard.class,
            names = {"EXTRA_NUMBER", "ORDER", "KIND", "SUBSTITUTION"})
    void these_do_not(Guard guard) {
        assertThat(points(EVEN, EnumSet.of(guard))).isEqualTo(points(EVEN, Set.of()));
    }

    private static Alignment alignment(int shared, int first, int second) {
        return new Alignment(words("s", shared), words("a", first), words("b", second));
    }

    private static List<Word> words(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Word(prefix + at, prefix + at, Word.Kind.CONTENT))
                .toList();
    }

    private static Traces traces(int whole, int covered, int rarest, int common) {
        return new Traces(whole, covered, rarest, common, false, false, false, false, false);
    }

    private static int points(int score, int answer, Traces traces) {
        return points(score, answer, traces, EVEN, Set.of());
    }

    private static int points(Alignment alignment, Set<Guard> guards) {
        return points(400, 200, traces(200, 0, 500, 500), alignment, guards);
    }

    private static int points(int score, int answer, Traces traces, Alignment alignment, Set<Guard> guards) {
        return Likelihood.of(new Verdict(
                Verdict.Grade.OTHER,
                false,
                score,
                Verdict.NONE,
                Verdict.NONE,
                Verdict.NONE,
                answer,
                alignment,
                traces,
                List.of(),
                guards));
    }
}
