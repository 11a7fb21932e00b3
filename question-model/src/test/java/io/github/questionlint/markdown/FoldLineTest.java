package io.github.questionlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.markdown.FoldLine.Style;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldLineTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "??? question \"Why?\"|INDENTED|Why?",
                "???+ tip \"Say \"why\"\"|INDENTED|Say \"why\"",
                "??? note inline end \"Why?\"|INDENTED|Why?",
                "!!! question \"Why?\"|INDENTED|Why?",
                ":::details Why?|COLONS|Why?",
                "::: details Why? {open}|COLONS|Why?",
                ":::tip[Why?]{.small}|COLONS|Why?",
                "{{< details \"Why?\" >}}|SHORTCODE|Why?",
                "{{% details open=\"true\" title='Why?' %}}|SHORTCODE|Why?",
            })
    void opens(String line, Style style, String title) {
        FoldLine fold = FoldLine.of(line).orElseThrow();

        assertThat(fold.style()).isEqualTo(style);
        assertThat(fold.folds()).isTrue();
        assertThat(fold.closing()).isFalse();
        assertThat(line.substring(fold.titleStart(), fold.titleEnd())).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {":::", "::::  ", "{{< /details >}}", "{{%/expand%}}"})
    void closes(String line) {
        assertThat(FoldLine.of(line)).map(FoldLine::closing).isEqualTo(Optional.of(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!! note", "!!! note \"Why?\"", ":::tip", "::: {.callout}"})
    void setsApart(String line) {
        assertThat(FoldLine.of(line)).map(FoldLine::folds).isNotEqualTo(Optional.of(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "???",
                "??? Why?",
                "!!! Attention",
                "!!! wow",
                ":::Title::: text",
                "{{< figure src=\"a.png\" >}}",
                "{{ details }}",
                "{{< details \"Why?\"",
                "{{<",
                "{{< details >}} text",
            })
    void isText(String line) {
        assertThat(FoldLine.of(line)).isEmpty();
    }
}
