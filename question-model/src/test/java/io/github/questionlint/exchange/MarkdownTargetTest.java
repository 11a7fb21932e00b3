package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a bank: no question ends up in another one, whatever an author left open. */
class MarkdownTargetTest {
    @TempDir
    private Path folder;

    private List<ExportFile> pages(String entries) throws IOException {
        Files.writeString(
                folder.resolve("a.questions.yaml"),
                "schemaVersion: 1\ndefaults: {lang: en, status: reviewed, difficulty: easy, topics: [a]}\nquestions:\n"
                        + entries);
        return Export.of(
                        QuestionBanks.read(folder),
                        Selection.all(true),
                        Targets.of("markdown").orElseThrow())
                .files();
    }

    @Test
    void what_an_author_left_open_is_closed_and_headings_go_below_those_of_the_page() throws IOException {
        assertThat(pages("""
                - {id: a, type: open, title: "What is F #", answer: "# One\\n\\nTwo\\n===\\n\\n## Three\\n\\n~~~sh\\nls"}
                - {id: b, type: open, title: "What is\\n# b?", answer: "x\\n\\n<!-- y"}
                """)).containsExactly(new ExportFile("a.md", """
                # a

                ## What is F \\#

                <details>
                <summary>Answer</summary>

                #### One

                #### Two

                ##### Three

                ~~~sh
                ls
                ~~~

                </details>

                ## What is \\# b?

                <details>
                <summary>Answer</summary>

                x

                <!-- y -->

                </details>
                """));
    }

    @Test
    void a_choice_may_be_more_than_a_line() throws IOException {
        assertThat(pages("""
                - id: a
                  type: single-choice
                  title: Which?
                  choices:
                    - {text: "```sh\\nls\\n```", correct: true, explanation: "a\\n\\nb"}
                    - {text: "one\\ntwo", correct: false}
                  explanation: Because.
                """).get(0).text()).isEqualTo("""
                # a

                ## Which?

                - [x]

                  ```sh
                  ls
                  ```

                  > a
                  >
                  > b

                - [ ] one
                  two

                ### Explanation

                Because.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 要点",
        "zh-Hans-HK, 要点",
        "zh-Hant, 要點",
        "zh-Hant-TW, 要點",
        "zh-TW, 要點",
        "en-GB, Key points",
        "de, Key points"
    })
    void parts_have_the_names_that_files_in_their_language_give_them(String lang, String heading) throws IOException {
        assertThat(pages("- {id: a, lang: " + lang + ", type: open, title: a, keyPoints: b}"))
                .singleElement()
                .extracting(ExportFile::text)
                .asString()
                .contains("\n### " + heading + "\n");
    }

    @Test
    void a_topic_is_a_page_whatever_it_is_called() throws IOException {
        List<ExportFile> pages = pages("""
                - {id: a, type: open, title: a, topics: [../../x]}
                - {id: b, lang: zh, type: open, title: b, topics: [con]}
                - {id: c, lang: "", type: true-false, truth: true, title: c, topics: []}
                """);
        assertThat(pages)
                .extracting(ExportFile::name)
                .allMatch(name -> name.matches("[a-z0-9-]+\\.md"))
                .doesNotHaveDuplicates();
        assertThat(pages).hasSize(3);
    }
}
