package io.github.questionlint.lint.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of Markdown as plain text. */
class PlainTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "What is **JSX**? | What is JSX?",
                "Why is _this_ ~~not~~ so? | Why is this not so?",
                "What does `_proto` **do**? | What does `_proto` do?",
                "Why use [hooks](https://a.example)? | Why use hooks?",
                "Is 2 \\* 3 &lt; 7? | Is 2 * 3 < 7?",
            })
    void marks_go_and_code_stays(String markdown, String plain) {
        assertThat(PlainTitle.of(markdown)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is `x`?",
                "Is 2 < 3?",
                "What is List<String>?",
                "What is ![a](b.png)?",
                "What does **$x** cost?",
                "**Why** \\`not code\\`?",
                "1. What?",
                "What does **curl** <https://a.example/> do?",
                "__init__.py",
                ""
            })
    void a_title_that_could_mean_something_else_stays(String title) {
        assertThat(PlainTitle.of(title)).isEqualTo(title);
    }

    @Test
    void only_a_link_that_leads_somewhere_is_lost() {
        assertThat(PlainTitle.hasLink("Why [hooks](https://a.example)?")).isTrue();
        assertThat(PlainTitle.hasLink("Why [hooks](#hooks)?")).isFalse();
        assertThat(PlainTitle.hasLink("Why **hooks**?")).isFalse();
    }
}
