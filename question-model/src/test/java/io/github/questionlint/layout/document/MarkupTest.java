package io.github.questionlint.layout.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees of a value where the other values are Markdown. */
class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "security.firewalls.<name>.form_login | security.firewalls.<name>.form_login",
                "a List<String>                       | a List<String>",
                "a `List<String>`                     | a List<String>",
                "**a** <name>                         | a",
                "<b>one</b> two                       | one two",
                "one &lt; two                         | one < two"
            })
    void tags_of_no_known_element_are_text_in_a_value_without_other_markdown(String value, String shown) {
        SourceFile file = SourceFile.of("a.txt", value);
        Text whole = file.slice(0, value.length());
        assertThat(Markup.MARKDOWN.shown(file, whole).blocks().stream()
                        .map(Node::visibleText)
                        .collect(Collectors.joining()))
                .isEqualToNormalizingWhitespace(shown);
    }
}
