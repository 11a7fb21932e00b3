package io.github.questionlint.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    private static List<Node> blocks(String markdown) {
        return Markdown.parse(SourceFile.of("a.md", markdown), Limits.DEFAULT)
                .root()
                .children();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\n=1",
                "- one\n- two",
                "- one\n\n  ```yaml\n  - a\n  ```\n- two",
                "+ one\n+ two",
                "- - -",
                "-- a",
                "- a\n\n```\n- code\n```\n- b",
                "=\n=",
                "- a\n+ b",
                "--- | ---",
                "-\n- a"
            })
    void a_text_is_no_formula_and_shows_the_same(String text) {
        String cell = FormulaGuard.markdown(text);
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
        List<Node> shown = blocks(cell).stream()
                .filter(block -> block.kind() != Node.Kind.HTML_BLOCK)
                .toList();
        assertThat(shown)
                .extracting(Node::kind)
                .isEqualTo(blocks(text.strip()).stream().map(Node::kind).toList());
        assertThat(shown)
                .extracting(Node::visibleText)
                .isEqualTo(blocks(text.strip()).stream().map(Node::visibleText).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-40", "+3.5", "a = b", "", "1 - 2", "'=1"})
    void a_number_and_any_other_text_stay(String text) {
        assertThat(FormulaGuard.markdown(text)).isEqualTo(text);
        assertThat(FormulaGuard.name(text)).isEqualTo(text);
    }

    @Test
    void a_name_is_no_formula() {
        assertThat(FormulaGuard.name("=1+1")).isEqualTo("'=1+1");
    }
}
