package io.github.questionlint.lint.cli;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.git.Clone;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a trusted branch, the program finds the bank of a folder as it was there, whatever a pull request puts into it. */
class TrustedBankTest {
    private static final String CONFIG = "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n";
    private static final String STRICT = CONFIG + "rules: {choice-none-correct: error}\n";
    private static final String LAX = CONFIG + "rules: {choice-none-correct: none}\n";

    @TempDir
    private Path temp;

    private Clone clone;

    @BeforeEach
    void a_bank_with_a_part_in_a_folder() throws IOException {
        clone = Clone.init(temp.resolve("clone"))
                .write("question-lint.yml", STRICT)
                .write("part/a.md", good("Which loop counts?") + good("Which loop is the shortest?"));
    }

    private int check(String... more) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, UTF_8);
        Surroundings surroundings = new Surroundings(
                clone.folder(),
                Map.of("QUESTION_LINT_CACHE", temp.resolve("cache").toString()),
                new ByteArrayInputStream(new byte[0]),
                to,
                to,
                false);
        String[] arguments = new String[more.length + 1];
        arguments[0] = "check";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Program(surroundings).run(arguments);
    }

    @Test
    void a_configuration_or_a_manifest_in_a_folder_makes_no_bank_of_it() throws IOException {
        clone.write(
                        "question-lint.yml",
                        CONFIG + "rules: {choice-none-correct: warning}\nfamilies: {formatting: error}\n")
                .commit("Begin")
                .git("checkout", "-q", "-b", "topic")
                .write("part/b.md", good("Which loop is bold?").replace("Which", "**Which **"));
        assertThat(check("--trust", "main", "part")).isEqualTo(Program.FINDINGS);
        clone.write("part/question-lint.yml", CONFIG + "families: {formatting: none}\n")
                .write("part/question-bank.yaml", "schemaVersion: 1\nid: a.b\nname: {en: Own}\nlanguages: [en]\n");
        assertThat(check("--trust", "main", "part")).isEqualTo(Program.FINDINGS);
        assertThat(check("--trust", "main", "part/b.md")).isEqualTo(Program.FINDINGS);
    }

    @Test
    void a_bank_whose_configuration_is_taken_away_stays_one() throws IOException {
        clone.write("question-lint.yml", LAX)
                .write("part/question-lint.yml", STRICT)
                .commit("Begin")
                .git("checkout", "-q", "-b", "topic")
                .write("part/b.md", unmarked("Which loop never ends?"));
        Files.delete(clone.folder().resolve("part/question-lint.yml"));
        assertThat(check("part")).as("the change as such works").isEqualTo(Program.CLEAN);
        assertThat(check("--trust", "main", "part")).isEqualTo(Program.FINDINGS);
    }

    @Test
    void a_bank_that_is_new_is_found_as_ever() throws IOException {
        Files.delete(clone.folder().resolve("question-lint.yml"));
        clone.write("readme.txt", "").commit("Begin").git("checkout", "-q", "-b", "topic");
        clone.write("part/b.md", unmarked("Which loop never ends?"));
        assertThat(check("--trust", "main", "part")).isEqualTo(Program.FINDINGS);
        assertThat(check("--trust", "nowhere", "part")).isEqualTo(Program.USAGE);
    }
}
