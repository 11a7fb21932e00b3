package io.github.questionlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static boolean isIn(String text) {
        return FrontMatter.of(SourceFile.of("a.md", text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nid: a\n---\n",
                "---\n# which\n\nid: a\n---\n",
                "---\n---\n",
                "---\n{id: a}\n---\n",
                "---\nno colon\n---\n",
                "--\nid: a\n---\n",
                "---\nid: a\n## Answer\n"
            })
    void yaml_between_two_lines_is_front_matter_even_where_it_is_wrong(String text) {
        assertThat(isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\n# One\n\n## What?\n\n**Level:** senior\n\n---\n\n# Two\n",
                "---\n```\nid: a\n```\n---\n",
                "---\n> a quote\n---\n",
                "---\n| a | b |\n---\n",
                "---\n<br>\n---\n",
                "---\nno colon, and no second line\n"
            })
    void a_page_between_two_thematic_breaks_is_none(String text) {
        assertThat(isIn(text)).isFalse();
    }
}
