package io.github.questionlint.lint.similarity.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "cache, cahce",
        "протестировал, протестировать",
        "повертати, повернути",
        "größten, größtem",
        "identifier, identifire"
    })
    void a_typo_is_found_in_every_script(String one, String other) {
        assertThat(Likeness.isSlip(one, other)).isTrue();
        assertThat(Likeness.isSlip(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"cache, coach", "поток, сетка", "лес, лист", "encode, decode", "possible, impossible"})
    void another_word_is_no_typo(String one, String other) {
        assertThat(Likeness.isSlip(one, other)).isFalse();
        assertThat(Likeness.isSlip(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"mode, node, true", "xss, xssm, true", "get, got, true", "io, do, false", "encode, decode, false"})
    void short_words_may_differ_by_a_letter(String one, String other, boolean differ) {
        assertThat(Likeness.differByLetter(one, other)).isEqualTo(differ);
    }
}
