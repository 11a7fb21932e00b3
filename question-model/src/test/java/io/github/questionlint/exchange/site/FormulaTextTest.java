package io.github.questionlint.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of a text are formulas. */
class FormulaTextTest {

    private static List<String> formulas(String markdown) {
        return FormulaText.of(markdown).formulas().stream().map(Formula::source).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a $x_1 + y_1$ b ¦ $x_1 + y_1$",
                "其中$x$是 ¦ $x$",
                "$a$, $b$ ¦ $a$, $b$",
                "$`a_b`$ ¦ $a_b$",
                "a $$x * y * z$$ b ¦ $$x * y * z$$",
                "**$x$** ¦ $x$",
                "it is $5 or \\$6, and $x$ ¦ $x$",
            })
    void dollars_around_a_formula_are_taken_for_it(String markdown, String expected) {
        assertThat(String.join(", ", formulas(markdown))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from $5 to $10",
                "US$5 and CA$6",
                "`$x$`",
                "```sh\necho $x $y\n```",
                "[a](https://example.org/$x$)",
                "<a href='$x$'>b</a>",
                "- costs $5\n- and 6$ more",
                "a $x\n\ny$ b",
                "$$\n\n$$",
                "\\$x\\$",
                "| a | b |\n| - | - |\n| $5 | 6$ |",
            })
    void other_dollars_are_not(String markdown) {
        assertThat(formulas(markdown)).isEmpty();
        assertThat(FormulaText.of(markdown).markdown()).isEqualTo(markdown);
    }

    @Test
    void a_formula_on_lines_of_its_own_may_look_like_a_list_or_a_quote() {
        assertThat(FormulaText.of("a\n\n$$\na\n+ b\n- c\n$$\n\n> $$\n> x\n> = y\n> $$\n\n```math\nz\n```\n")
                        .formulas())
                .containsExactly(new Formula("a\n+ b\n- c", true), new Formula("x\n= y", true), new Formula("z", true));
    }

    @Test
    void a_text_without_its_formulas_is_the_same_with_them_again() {
        String markdown = "a $x$ b $$y$$ Qf";
        FormulaText text = FormulaText.of(markdown);
        assertThat(text.markdown()).doesNotContain("$");
        assertThat(text.restored(text.markdown())).isEqualTo(markdown);
    }
}
