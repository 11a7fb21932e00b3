package io.github.questionlint.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title is plain text, but for code, formulas and gaps. */
class TitleMarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            __str__ and __repr__                 | \\_\\_str\\_\\_ and \\_\\_repr\\_\\_
            What is a List<String>               | What is a List\\<String>
            What do <b> and <script> do          | What do \\<b> and \\<script> do
            arr[0](1)                            | arr\\[0\\](1)
            1. What                              | 1\\. What
            - 1 or + 1                           | \\- 1 or + 1
            What is *`a*b`* in $x_1*y*z$ and &lt;  | What is \\*`a*b`\\* in $x_1*y*z$ and \\&lt;
            *a* for $5 and *b* for $6            | \\*a\\* for $5 and \\*b\\* for $6
            `_a_`_b_ and ``c`_d_``               | `_a_`\\_b\\_ and ``c`_d_``
            # `#` and #                          | \\# `#` and #
            Is \\* a `*`                         | Is \\\\\\* a `*`
            """)
    void signs_of_markdown_are_escaped_outside_of_code_and_formulas(String title, String written) {
        assertThat(TitleMarkdown.of(title, false)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is 3 < 4, or a_b > 2 * 3? (C++)",
                "What does `git reset --mixed` change?",
                "Why is $a_1 < b_2$?",
                "How is $$\\sum_i *x_i*$$ found?",
                "什么是 `__init__`？",
                "C# or F#",
                "a[0] = 1",
                "",
                "1.5 or 2?"
            })
    void a_title_that_markdown_shows_as_it_is_stays_byte_for_byte(String title) {
        assertThat(TitleMarkdown.of(title, false)).isSameAs(title);
    }

    @Test
    void gaps_stay_gaps_and_what_is_none_does_not_become_one() {
        assertThat(TitleMarkdown.of("__a__ is [?a](b), no \\[?c] and `[?d]`", true))
                .isEqualTo("\\_\\_a\\_\\_ is [?a](b), no \\[?c\\] and `[?d]`");
        assertThat(TitleMarkdown.of("What is [?a](b)", false)).isEqualTo("What is \\[?a\\](b)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    code",
                "a\n---",
                "a\n# b\n2. c",
                "```\na",
                "~~~",
                "***",
                "[a]: b",
                "![a](b)",
                "<!-- x",
                "a  \nb",
                "| a |\n| - |",
                "`a",
                "$$",
                "a\\",
                "**\uD83D\uDE00**",
                "&#42;",
                "<https://a.b>",
                "$`a`$ *b*"
            })
    void whatever_a_title_holds_is_seen(String title) {
        String shown = Markdown.parse(SourceFile.of("b.md", "\n" + TitleMarkdown.of(title, false)), Limits.DEFAULT)
                .root()
                .children()
                .stream()
                .map(block -> block.kind() + block.visibleText())
                .reduce("", String::concat);
        assertThat(shown.replaceAll("\\s+", " "))
                .isEqualTo("PARAGRAPH" + title.strip().replaceAll("\\s+", " ").replace("`a`", "a"));
    }
}
