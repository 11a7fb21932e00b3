package io.github.questionlint.layout.choices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of choices are letters that a reader may see. */
class OptionLabelsTest {
    @ParameterizedTest
    @CsvSource({"A, A", "d, D", "option_a, A", "Option C, C", "optionB, B", "choice-d, D"})
    void a_letter_alone_or_behind_a_word_for_a_choice_is_the_letter(String name, String letter) {
        assertThat(OptionLabels.letter(name)).contains(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"option_1", "1", "option1", "correct_answer", "ß", "é", "Б", "extra", "", "schema_a"})
    void any_other_name_is_none(String name) {
        assertThat(OptionLabels.letter(name)).isEmpty();
    }
}
