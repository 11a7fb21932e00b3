package io.github.questionlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an element holds is read as Markdown where it says that it is, and nowhere else; its limits hold there, too. */
class HtmlBlocksTest {
    private static final int FEW_DELIMITERS = 10;
    private static final Limits NARROW = new Limits(1 << 20, 1 << 20, 1 << 16, 64, FEW_DELIMITERS, 10);

    @ParameterizedTest
    @ValueSource(strings = {"<div markdown>", "<div class=\"a b\" markdown=\"1\">", "<section markdown=block class=a>"})
    void an_element_with_the_attribute_holds_markdown(String tag) {
        assertThat(read(tag + "\n## What?\n</div>\n").root().children()).anyMatch(node -> node.kind() == Kind.HEADING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<div title=\"about markdown here\">", "<div data-markdown>", "<div markdownish>"})
    void another_one_does_not(String tag) {
        assertThat(read(tag + "\n## What?\n</div>\n").root().children()).noneMatch(node -> node.kind() == Kind.HEADING);
    }

    @Test
    void what_was_left_out_in_it_is_told_at_its_place() {
        assertThat(read("<div markdown>\n" + "*a ".repeat(FEW_DELIMITERS + 1) + "\n</div>\n")
                        .problems())
                .extracting(Problem::span)
                .singleElement()
                .matches(span -> span.line() == 2);
    }

    private static Markdown read(String text) {
        SourceFile file = SourceFile.of("a.md", text);
        return HtmlBlocks.read(Markdown.parse(file, NARROW), NARROW);
    }
}
