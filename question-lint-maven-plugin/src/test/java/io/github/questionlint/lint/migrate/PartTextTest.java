package io.github.questionlint.lint.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "**[⬆ Back to Top](#table-of-contents)**", "<br/>\n\n***"})
    void a_part_that_shows_nothing_is_empty(String text) {
        assertThat(PartText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "`---`", "![a](b.png)", "<img src=\"b.png\">", "[the page](#a) says it", "    ---"})
    void anything_that_is_seen_stays(String text) {
        assertThat(PartText.of(text)).isEqualTo(text);
    }

    @Test
    void headings_move_below_those_of_sections_together() {
        assertThat(PartText.of("# Answer #\n\na\n\nDetails\n=======\n\n## More\n\n`# no`\n\n```\n# code\n```"))
                .isEqualTo("### Answer #\n\na\n\n### Details\n\n#### More\n\n`# no`\n\n```\n# code\n```");
        assertThat(PartText.of("###### a\n\n# b\n\n> # c")).isEqualTo("###### a\n\n### b\n\n> # c");
        assertThat(PartText.of("### a\n\n#### b")).isEqualTo("### a\n\n#### b");
    }

    @Test
    void what_ended_the_question_is_cut() {
        assertThat(PartText.of("a\n</details>\n\n---\n\n[Top](#top)")).isEqualTo("a");
        assertThat(PartText.of("<details>a</details>\n\n---\n\nb")).isEqualTo("<details>a</details>\n\n---\n\nb");
        assertThat(PartText.of("a\n\n<!-- question-lint ignore fence-indented: meant -->"))
                .endsWith("meant -->");
    }

    @Test
    void bold_type_that_opened_in_front_of_the_part_ends_with_it() {
        assertThat(PartText.of("(it depends)**\n\n**For saws:** yes")).isEqualTo("(it depends)\n\n**For saws:** yes");
        assertThat(PartText.of("**it depends**\n\nyes")).isEqualTo("**it depends**\n\nyes");
    }

    @Test
    void a_numbered_line_of_a_title_goes_on_with_its_paragraph() {
        assertThat(PartText.paragraph("We advise:\n3. To sharpen.\n4) To oil.\n5.1 mm"))
                .isEqualTo("We advise:\n3\\. To sharpen.\n4\\) To oil.\n5.1 mm");
        assertThat(PartText.shown("We advise:\n3. To sharpen.")).isEqualTo("We advise: 3. To sharpen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Gesetz", "# main", "- 1", "<div>", "> 3", "+ +", "===", "```", "#include"})
    void a_title_is_a_paragraph_that_shows_the_same(String title) {
        assertThat(PartText.shown(title)).isEqualTo(title);
    }
}
