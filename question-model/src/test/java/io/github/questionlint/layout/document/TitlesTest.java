package io.github.questionlint.layout.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. What barks?           | What barks?",
                "**1. What barks?**       | What barks?",
                "**1.** What barks?       | What barks?",
                "1. **What barks?**       | What barks?",
                "2) __What barks?__       | What barks?",
                "Q3: *What barks?*        | What barks?",
                "1. **What** barks **so**? | **What** barks **so**?",
                "1. **Who barks?** (easy) | **Who barks?** (easy)",
                "1. What is `__init__`    | What is `__init__`",
                "4. ***What barks?***      | What barks?",
                "5. __stdcall and __cdecl | __stdcall and __cdecl",
                "6. *a and &a             | *a and &a",
                "1. **                    | 1. **",
            })
    void a_number_takes_the_marks_around_the_title_with_it(String written, String title) {
        SourceFile file = SourceFile.of("a.md", written);
        Text shown = Titles.withoutNumber(file.slice(0, written.length()));
        assertThat(shown.value()).isEqualTo(title);
        assertThat(file.text().substring(file.offset(shown.span()), file.endOffset(shown.span())))
                .isEqualTo(title);
    }
}
