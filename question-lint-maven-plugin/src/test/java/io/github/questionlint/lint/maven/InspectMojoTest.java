package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.Golden;
import io.github.questionlint.lint.SchemaVerdict;
import io.github.questionlint.lint.TestBank;
import io.github.questionlint.lint.inspect.InspectShape;
import io.github.questionlint.lint.report.Version;
import io.github.questionlint.schema.SchemaDocument.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal inspect says of a bank, of a file, and where there is nothing. */
class InspectMojoTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/io/github/questionlint/lint");
    private static final String LOOPS = """
            # Loops

            ### Which loop always ends?

            - [ ] while
            - [x] for each

            ### What is a \u001b[31mloop?

            Code that runs
            again.

            ### Why are loops slow?
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_bank_in_two_folders() throws IOException {
        new TestBank(folder)
                .with("java/loops.md", LOOPS)
                .with("other/asks.md", "# What is it?\n\n- Why is it?\n\n**Where is it?**\n\n1. Who is it?\n")
                .with("README.md", "# A bank\n\nRead it.\n");
    }

    @Test
    void every_file_has_a_line() throws Exception {
        assertThat(said("en", ""))
                .containsExactly(
                        "[INFO] layout: heading level 3, task-list options, 1 file, 3 questions",
                        "[INFO] java/loops.md  heading level 3, task-list options, questions: 3 (1 with choices), language: en,"
                                + " without answer or key: 1",
                        "[INFO]   left out or doubtful: 1",
                        "[INFO] other/asks.md  not read: no question was found, although 4 lines ask something: write them like the"
                                + " questions of the other files, write a layout for them, or exclude the file",
                        "[INFO] README.md  no question",
                        "[INFO] 3 questions in 1 of 3 files",
                        "[INFO] to see a file question by question:"
                                + " mvn io.github.questionlint:question-lint-maven-plugin:inspect -Dquestion-lint.file=\"java/loops.md\"");
        assertThat(said("zh", "")).hasSize(7).contains("[INFO] 3 个文件中的 1 个有题目，共 3 道题");
    }

    @Test
    void a_file_is_shown_question_by_question() throws Exception {
        List<String> lines = said("en", "java/loops.md");
        assertThat(lines)
                .contains(
                        "[INFO]   3: Which loop always ends?  2 choices, key B",
                        "[INFO]   8: What is a \\u{1b}[31mloop?  answer in lines 10–11",
                        "[INFO]   13: Why are loops slow?  no answer");
        assertThat(said("en", folder.resolve("java").toString())).isEqualTo(lines);
        assertThat(said("zh", "java/")).hasSameSizeAs(lines);
    }

    @Test
    void a_bank_without_questions_says_what_was_tried() throws Exception {
        Files.delete(folder.resolve("java/loops.md"));
        Files.writeString(folder.resolve("notes.md"), "# Notes\n\n## One\n\nA.\n\n## Two\n\nB.\n");
        assertThat(said("en", ""))
                .contains(
                        "[INFO] tried heading level 2: 2 titles in 1 file, of which 0 ask something and 0 have choices")
                .last()
                .isEqualTo("[INFO] 0 questions in 0 of 3 files");
    }

    @Test
    void everything_is_in_the_json() throws Exception {
        goal("en", "", "json").execute();
        String json = Files.readString(folder.resolve("target/question-lint/inspect.json"));
        Golden.check(
                Path.of("src/test/resources/io/github/questionlint/lint/inspect/inspect.json"),
                json.replace("\"" + Version.current() + "\"", "\"(version)\""));
        for (Draft draft : Draft.values()) {
            Golden.check(PUBLISHED.resolve(InspectShape.DOCUMENT.path(draft)), InspectShape.DOCUMENT.json(draft));
            assertThat(SchemaVerdict.networknt(InspectShape.DOCUMENT, draft, List.of(json)))
                    .containsExactly(List.of());
            assertThat(SchemaVerdict.ajv(InspectShape.DOCUMENT, draft, List.of(json)))
                    .containsExactly(true);
        }
    }

    @Test
    void what_is_not_there_is_an_error() {
        assertThatThrownBy(() -> goal("en", "jawa/loops.md", "console").execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no file jawa/loops.md is read in");
        assertThatThrownBy(() -> goal("en", "", "jsn").execute())
                .hasMessage("there is no format \"jsn\": did you mean" + " \"json\"? (use console, json)");
    }

    private List<String> said(String lang, String file) throws Exception {
        InspectMojo goal = goal(lang, file, "console");
        goal.execute();
        return Goals.said(goal);
    }

    private InspectMojo goal(String lang, String file, String format) {
        return Goals.set(new InspectMojo(), "directory", folder.toFile(), "lang", lang, "file", file, "format", format);
    }
}
