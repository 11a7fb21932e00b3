package io.github.questionlint.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is said in our own words, in both languages. */
class YamlErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title: a: b | colon",
                "a: 1⏎\tb: 2 | tab",
                "title: \"a⏎b: 1 | quote",
                "title: 'a⏎--- | quote",
                "topics: [a, b⏎id: c | bracket",
                "numeric: {value: 1⏎id: c | bracket",
                "title: a⏎b⏎id: c | no-colon",
                "- a⏎b: 1 | indent",
                "a:⏎  b: 1⏎ c: 2 | indent",
                "title: @a | start",
                "title: `a` | start",
                "title: **a** | start",
                "title: & a | start",
                "title: > a | start",
                "title: !a!b c | start",
                "title: \"\\s+\\d\" | escape",
                "title: \"\\u12\" | escape",
                "%YAML | syntax",
            })
    void a_mistake_is_named_for_what_to_change(String yaml, String messageId) {
        SourceFile file = SourceFile.of("a.yaml", yaml.replace('⏎', '\n') + "\n");
        List<Problem> problems =
                Yaml.parse(file, 0, file.text().length(), Limits.DEFAULT).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).rule()).isEqualTo("yaml-invalid");
        assertThat(problems.get(0).message("en")).isEqualTo(sentence(messageId, "en"));
        assertThat(problems.get(0).message("zh"))
                .isEqualTo(sentence(messageId, "zh"))
                .doesNotContainPattern("[a-z]{2,}");
    }

    private static String sentence(String messageId, String lang) {
        return Problem.of("yaml-invalid", messageId, Span.startOf("a.yaml")).message(lang);
    }
}
