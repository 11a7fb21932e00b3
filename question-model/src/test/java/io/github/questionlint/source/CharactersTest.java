package io.github.questionlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is printed of a file shows everything and does nothing. */
class CharactersTest {

    @Test
    void lines_are_kept_and_whatever_acts_on_a_terminal_is_shown() {
        assertThat(Characters.shownLines("a\tb\r\n\u001b[2J\u202e\u200bx\ry 😀 中\uD800\n\u0085"))
                .isEqualTo("a\tb\r\n\\u{1b}[2J\\u{202e}\\u{200b}x\\u{d}y 😀 中\\u{d800}\n\\u{85}");
    }

    @Test
    void a_line_is_kept_in_one() {
        assertThat(Characters.shown("a\tb\r\nc\u0007")).isEqualTo("a b  c\\u{7}");
    }
}
