package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The columns that a mark below a line must skip. */
class DisplayWidthTest {
    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(DisplayWidth.of("abc é")).isEqualTo(5);
        assertThat(DisplayWidth.of("汉，한かＡ😀")).isEqualTo(12);
        assertThat(DisplayWidth.of("e\u0301\u200d")).isEqualTo(1);
    }
}
