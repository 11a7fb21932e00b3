package io.github.questionlint.lint.similarity.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.similarity.Questions;
import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracesTest {
    private static final String BANK = """
            ### What is a burr?

            A raised edge of metal that a file or a drill leaves behind; a scraper takes it off.

            ### How do you get rid of the edge that a drill leaves?

            A burr is taken off with a scraper, or with a file along the raised edge of metal.

            ### What is a tenon saw?

            Shellac.

            ### Which finish is made of lac beetles?

            Shellac.

            ### What is a spirit level?

            It depends on your shop.

            ### What is a plumb line?

            It depends on your shop.

            ### What is a tenon?

            A tongue at the end of a rail.
            """;

    @TempDir
    Path folder;

    private List<QuestionFeatures> questions = List.of();

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("bank.md"), BANK + more());
        questions = Questions.featuresOf(folder);
    }

    /** Questions of every day, so that some words are frequent and others rare. */
    private static String more() {
        StringBuilder more = new StringBuilder();
        for (int at = 0; at < 60; at++) {
            more.append("### What is a saw of kind k%dz?\n\nIt depends on your shop and on number n%dz.\n\n"
                    .formatted(at, at));
        }
        return more.toString();
    }

    @Test
    void words_of_one_title_that_stand_in_the_other_answer_are_covered() {
        assertThat(traces(0, 1).covered()).isGreaterThanOrEqualTo(500);
        assertThat(traces(0, 3).covered()).isZero();
        assertThat(traces(2, 2).covered()).isEqualTo(1000);
    }

    @Test
    void a_rare_word_is_rarer_than_one_of_many_titles() {
        assertThat(traces(2, 6).rarest()).isLessThan(traces(0, 2).rarest());
        assertThat(traces(2, 6).common()).isPositive();
        assertThat(traces(0, 3).common()).isZero();
    }

    @Test
    void a_word_of_many_titles_is_light_and_a_rare_one_is_not() {
        assertThat(traces(2, 6).light()).isTrue();
        assertThat(traces(0, 2).light()).isFalse();
    }

    @Test
    void only_a_rare_answer_tells() {
        assertThat(traces(2, 3).sameAnswer()).isTrue();
        assertThat(traces(2, 3).telltale()).isTrue();
        assertThat(traces(4, 5).sameAnswer()).isTrue();
        assertThat(traces(4, 5).telltale()).isFalse();
        assertThat(traces(2, 6).sameAnswer()).isFalse();
    }

    @Test
    void answers_without_a_common_word_are_unlike() {
        assertThat(traces(0, 6).unlike()).isTrue();
        assertThat(traces(0, 1).unlike()).isFalse();
        assertThat(traces(2, 6).unlike()).as("one word is no answer").isFalse();
    }

    @Test
    void the_whole_counts_title_and_answer() {
        assertThat(traces(0, 1).whole()).isGreaterThan(traces(0, 4).whole());
        assertThat(traces(0, 0).whole()).isEqualTo(1000);
    }

    private Traces traces(int one, int other) {
        return new Search(questions::get, 0, JoinLimits.DEFAULT)
                .verdict(questions.size(), one, other)
                .traces();
    }
}
