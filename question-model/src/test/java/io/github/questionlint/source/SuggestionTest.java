package io.github.questionlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How near a word must be to be taken for another. */
class SuggestionTest {
    @Test
    void letters_added_lost_changed_or_swapped_are_forgiven_up_to_a_third_and_two() {
        assertThat(Suggestion.of("difficulyt", List.of("difficulty"))).contains("difficulty");
        assertThat(Suggestion.of("dificulti", List.of("difficulty"))).contains("difficulty");
        assertThat(Suggestion.of("dificultis", List.of("difficulty"))).isEmpty();
        assertThat(Suggestion.of("tpye", List.of("type"))).contains("type");
        assertThat(Suggestion.of("tap", List.of("type"))).isEmpty();
    }

    @Test
    void case_and_hyphens_do_not_count_and_of_equally_near_words_the_first_in_the_alphabet_is_meant() {
        assertThat(Suggestion.of("Single_Choice", List.of("single-choice"))).contains("single-choice");
        assertThat(Suggestion.of("bat", List.of("cat", "bar"))).contains("bar");
    }

    @Test
    void words_of_more_than_64_letters_are_not_compared() {
        String word = "x".repeat(64);
        assertThat(Suggestion.of(word, List.of(word))).contains(word);
        assertThat(Suggestion.of(word + "x", List.of(word))).isEmpty();
    }

    @Test
    void the_beginning_of_one_word_only_is_enough() {
        List<String> words = List.of("single-choice", "multiple-choice", "true-false", "truth");
        assertThat(Suggestion.ofBegun("single", words)).contains("single-choice");
        assertThat(Suggestion.ofBegun("MULTI", words)).contains("multiple-choice");
        assertThat(Suggestion.ofBegun("tru", words)).isEmpty();
        assertThat(Suggestion.ofBegun("mu", words)).isEmpty();
        assertThat(Suggestion.ofBegun("choice", words)).isEmpty();
    }

    @Test
    void among_more_than_two_thousand_words_of_about_its_length_none_is_searched_for() {
        List<String> words =
                IntStream.range(1_000, 3_001).mapToObj(at -> "topic-" + at).toList();
        assertThat(Suggestion.of("tpic-1007", words.subList(0, 2_000))).contains("topic-1007");
        assertThat(Suggestion.of("tpic-1007", words)).isEmpty();
    }
}
