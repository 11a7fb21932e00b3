package io.github.questionlint.layout.choices;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.HtmlBlocks;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first letters of alphabets are found at the begin of lines, whatever ends the line before, and nowhere else. */
class OpeningsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a) one",
                "A. one",
                "Which?\na) one",
                "Which?\r\nA. one",
                "Which?\rA. one",
                "Which?\u2028A. one",
                "Which?\n\n> - **A)** one",
                "Which?\n\n- _(a)_ one",
                "Which?\n\n   \t (a) one",
                "Which?\n（Ａ）one",
                "Which?\na - one",
                "Which?\nx\n\nⓐ one"
            })
    void a_line_starts_like_a_first_choice(String text) {
        assertThat(openings(text)).contains("latin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which? A. one", "an) one", "- - - - - - - A. one", "Which?\n\n**B** two", "A", "z. one"})
    void no_line_does(String text) {
        assertThat(openings(text)).doesNotContain("latin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which?\n\n1. one\n2. two", "Which?\n\n- 1. one\n- 2. two", "Which?\n\n> 1) one\n> 2) two"})
    void the_number_of_an_item_is_no_letter(String text) {
        assertThat(openings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which?\n1、one", "Which?\n<p>\n1. one\n2. two\n</p>", "1. ① one\n2. ② two"})
    void other_numbers_are(String text) {
        assertThat(openings(text)).contains("digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. A) one\n2. B) two", "Which?\n\n- 1. (a) one"})
    void a_letter_may_follow_the_number_of_an_item(String text) {
        assertThat(openings(text)).contains("latin");
    }

    private static List<String> openings(String text) {
        SourceFile file = SourceFile.of("a.md", text);
        Markdown markdown = Markdown.parse(file, Limits.DEFAULT);
        Document document = Document.of(HtmlBlocks.read(markdown, Limits.DEFAULT), YamlNode.emptyMap(file.span(0, 0)));
        return Openings.of(document, markdown.root().children());
    }
}
