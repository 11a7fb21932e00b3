package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.lint.git.Clone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goal export: what it writes where, what it says, and what it stops at. */
class ExportMojoTest {
    private static final Path SAMPLE =
            Path.of("../question-model/src/test/resources/io/github/questionlint/exchange/sample");

    @TempDir
    private Path folder;

    private ExportMojo export(Path bank, Object... parameters) {
        ExportMojo goal = Goals.set(new ExportMojo(), parameters);
        Goals.set(
                goal,
                "directory",
                bank.toFile(),
                "bundleDirectory",
                folder.resolve("out").toFile(),
                "lang",
                "en");
        return goal;
    }

    private List<String> written() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_bundle_is_the_default_and_pictures_come_with_it() throws Exception {
        ExportMojo goal = export(SAMPLE);
        goal.execute();
        assertThat(written()).containsExactly("bank.json", "losses.log", "pictures/pans.svg", "questions.ndjson");
        assertThat(folder.resolve("out/pictures/pans.svg")).hasSameBinaryContentAs(SAMPLE.resolve("pictures/pans.svg"));
        assertThat(folder.resolve("out/losses.log")).isEmptyFile();
        assertThat(Goals.said(goal)).singleElement().asString().contains("exported 8 questions to", "without 0");
    }

    @Test
    void a_format_is_chosen_and_what_it_cannot_carry_is_told() throws Exception {
        ExportMojo goal = export(SAMPLE, "to", "csv", "topics", List.of("tools"), "statuses", List.of("reviewed"));
        goal.execute();
        assertThat(written()).containsExactly("losses.log", "pictures/pans.svg", "questions.csv");
        assertThat(Goals.said(goal)).hasSize(2);
        assertThat(Goals.said(goal).get(0)).contains("exported 3 questions to", "left out 5");
        assertThat(Goals.said(goal).get(1))
                .contains("not carried over: authors (1), license (1), origin (3), review (3); ", "losses.log");
        assertThat(folder.resolve("out/losses.log"))
                .content()
                .contains(
                        "heat@en\torigin\tcsv has no place for it\n",
                        "question-bank.yaml\tlicense\tcsv has no place for it\n");
    }

    @ParameterizedTest
    @CsvSource({
        "to, cvs, there is no format \"cvs\": did you mean \"csv\"?",
        "topics, tool, no question is about the topic \"tool\": did you mean \"tools\"?",
        "ids, heats, no question has the id \"heats\": did you mean \"heat\"?",
        "languages, de, no question is in the language \"de\"",
        "statuses, review, there is no status \"review\": did you mean \"reviewed\"?"
    })
    void a_name_that_is_written_wrong_stops_the_goal(String parameter, String name, String message) {
        ExportMojo goal = export(SAMPLE, parameter, parameter.equals("to") ? name : List.of(name));
        assertThatThrownBy(goal::execute).hasMessageContaining(message);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_website_shows_first_what_changed_since_another_branch() throws Exception {
        String questions = """
                schemaVersion: 1
                defaults: {lang: en, status: reviewed, difficulty: easy, topics: [a], type: true-false, truth: true}
                questions:
                - {id: one, title: One is odd.}
                - {id: two, title: Two is even.}
                - {id: three, title: Three is odd.}
                """;
        Clone clone = Clone.init(folder.resolve("clone"))
                .write("bank/a.questions.yaml", questions)
                .commit("A bank");
        clone.git("checkout", "-q", "-b", "more")
                .write("bank/a.questions.yaml", questions.replace("Two is", "Two is always"));
        ExportMojo goal = export(clone.folder().resolve("bank"), "to", "html", "since", "main");
        goal.execute();
        assertThat(Goals.said(goal).get(0)).contains("compared with main", "1 question changed");
        assertThat(folder.resolve("out/data/list.js"))
                .content()
                .contains("\"Two is always even.\",\"true-false\",\"easy\",\"\",\"en\",[\"a\"],[],1,[]]")
                .containsOnlyOnce(",1,[]]");
        assertThatThrownBy(() -> export(clone.folder().resolve("bank"), "to", "html", "since", "nothing")
                        .execute())
                .hasMessageContaining("does not contain \"nothing\"");
    }

    @Test
    void the_folder_of_the_bank_is_not_written_into() {
        ExportMojo goal = export(SAMPLE, "to", "jsonl");
        Goals.set(goal, "bundleDirectory", SAMPLE.toFile());
        assertThatThrownBy(goal::execute).hasMessageContaining("is the folder of the bank itself");
    }

    @Test
    void a_picture_behind_a_link_is_not_copied() throws Exception {
        Path bank = Files.createDirectory(folder.resolve("bank"));
        Path secret = Files.writeString(folder.resolve("secret.png"), "secret");
        Files.createSymbolicLink(bank.resolve("a.png"), secret);
        Files.writeString(bank.resolve("b.png"), "b");
        Files.writeString(bank.resolve("q.md"), """
                # Questions

                ## What is a picture?

                ![a](a.png) ![b](b.png)

                ### Answer

                It is a file.

                ## What is a file?

                ### Answer

                It is bytes.
                """);
        ExportMojo goal = export(bank, "to", "csv");
        goal.execute();
        assertThat(written()).contains("b.png").doesNotContain("a.png");
        assertThat(Goals.said(goal)).anyMatch(line -> line.contains("the picture a.png is not copied"));
    }

    @Test
    void a_bundle_in_the_folder_of_the_bank_is_no_part_of_the_next_one() throws Exception {
        KilledGoal.bank(folder);
        export(folder).execute();
        String first = Files.readString(folder.resolve("out/questions.ndjson"));
        export(folder).execute();
        assertThat(folder.resolve("out/questions.ndjson")).hasContent(first);
    }

    @Test
    void a_bundle_alone_is_no_bank() throws Exception {
        KilledGoal.bank(folder.resolve("out"));
        assertThatThrownBy(() -> export(folder).execute()).isInstanceOf(MojoExecutionException.class);
    }
}
