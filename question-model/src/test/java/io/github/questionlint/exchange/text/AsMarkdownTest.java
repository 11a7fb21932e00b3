package io.github.questionlint.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.ShownText;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsMarkdownTest {

    private static String plain(String text) {
        SourceFile file = SourceFile.of("a.txt", text);
        Text whole = file.slice(0, text.length());
        return AsMarkdown.of(whole, ShownText.plain(file, whole).blocks());
    }

    private static String markdown(String text) {
        SourceFile file = SourceFile.of("a.md", text);
        List<Node> blocks = Markdown.parse(file, Limits.DEFAULT).root().children();
        return AsMarkdown.of(file.slice(0, text.length()), blocks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3 * 4", "*p and *q", "<include src=\"a\"/>", "a `b", "`a`", "__init__", "1. one", "# main", "- 1",
                "> 3", "&lt; is a sign", "\\* and \\", "~~a~~", "a\n---", "a\n    b", "===\n***", "[a](b)", "![a](b)",
                "<<5+4=9>>9\n#### 9", "```\na\n```"
            })
    void plain_text_shows_the_same_as_markdown(String text) {
        String shown =
                Markdown.parse(SourceFile.of("b.md", "\n" + plain(text)), Limits.DEFAULT).root().children().stream()
                        .map(block -> block.kind() + block.visibleText())
                        .reduce("", String::concat);
        assertThat(shown).isEqualTo("PARAGRAPH" + text.replaceAll("\\s+", " "));
    }

    @Test
    void plain_text_without_signs_stays_as_it_is() {
        assertThat(plain("Is 3 < 4, or a_b > 2 * 3? (C++)")).isEqualTo("Is 3 < 4, or a_b > 2 * 3? (C++)");
    }

    @Test
    void a_line_of_plain_text_that_only_looks_like_an_item_is_written_as_none() {
        assertThat(plain("We deem:\n3. To open_it")).isEqualTo("We deem:\n3\\. To open_it");
        assertThat(plain("`3 of 9\n#### 3")).isEqualTo("\\`3 of 9\n\\#### 3");
        assertThat(plain("4 is\n2 * 2")).isEqualTo("4 is\n2 * 2");
    }

    @Test
    void many_blank_lines_take_no_long_time() {
        String text = "a" + "\n".repeat(200_000) + "b";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(AsMarkdown.shows(text, "a b")).isTrue());
    }

    @Test
    void markdown_below_a_rule_is_moved_left_with_its_code() {
        assertThat(markdown("---\n    ```\n    a\n      b\n    ```")).isEqualTo("---\n```\na\n  b\n```");
    }

    @Test
    void markdown_stays_but_for_the_indentation_that_all_lines_share() {
        assertThat(markdown("*a* <b>c</b>")).isEqualTo("*a* <b>c</b>");
        assertThat(markdown("  a\n\n    - b\n\n  c")).isEqualTo("a\n\n  - b\n\nc");
        assertThat(markdown("    code\n    more")).isEqualTo("    code\n    more");
    }
}
