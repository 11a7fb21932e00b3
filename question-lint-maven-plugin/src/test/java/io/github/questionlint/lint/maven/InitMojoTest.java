package io.github.questionlint.lint.maven;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.lint.TestBank;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What init writes into a folder, once and again. */
class InitMojoTest {
    @TempDir
    private Path folder;

    @Test
    void a_later_run_adds_what_is_missing_and_says_so() throws Exception {
        new TestBank(folder).with("loops.md", unmarked("Which loop never ends?") + good("Which loop counts?"));
        assertThat(init()).contains("[INFO] wrote " + folder.resolve("pom.xml"));
        Files.writeString(folder.resolve("question-lint.yml"), "# mine\n");
        List<String> said = init("with", List.of("github", "baseline"));
        assertThat(said)
                .contains(
                        "[INFO] kept " + folder.resolve("question-lint.yml"),
                        "[INFO] kept " + folder.resolve("pom.xml"),
                        "[INFO] wrote " + folder.resolve(".github/workflows/question-lint.yml"));
        assertThat(folder.resolve("question-lint.yml")).hasContent("# mine\n");
        Path baseline = folder.resolve("question-lint-baseline.json");
        String known = Files.readString(baseline);
        Files.writeString(folder.resolve("more.md"), unmarked("Which loop is the shortest?"));
        assertThat(init("with", List.of("baseline"))).contains("[INFO] kept " + baseline);
        assertThat(baseline).hasContent(known);
    }

    @Test
    void a_file_of_others_is_left_alone_and_told_what_to_add() throws Exception {
        new TestBank(folder).with("loops.md", good("Which loop counts?") + good("Which loop never ends?"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.writeString(folder.resolve(".gitlab-ci.yml"), "stages: []\n");
        List<String> said = init("with", List.of("gitlab"));
        assertThat(said)
                .anyMatch(line -> line.startsWith("[WARNING] " + folder.resolve("pom.xml"))
                        && line.contains("\n      <plugin>\n")
                        && !line.contains("<project"));
        assertThat(said)
                .anyMatch(line -> line.startsWith("[WARNING] " + folder.resolve(".gitlab-ci.yml"))
                        && line.contains("\nquestion-lint:\n"));
        assertThat(folder.resolve("pom.xml")).hasContent("<project/>");
        assertThat(folder.resolve(".gitlab-ci.yml")).hasContent("stages: []\n");
    }

    @Test
    void the_reports_are_kept_out_of_Git_once() throws Exception {
        Path bank = Files.createDirectories(folder.resolve("bank"));
        Files.createDirectories(folder.resolve(".git"));
        new TestBank(bank).with("loops.md", good("Which loop counts?") + good("Which loop never ends?"));
        Path ignore = Files.writeString(bank.resolve(".gitignore"), "*.log");
        Goals.init(bank).execute();
        Goals.init(bank).execute();
        assertThat(ignore).hasContent("*.log\ntarget/\n");
        Files.delete(ignore);
        Files.writeString(folder.resolve(".gitignore"), "/bank/target\n");
        Goals.init(bank).execute();
        assertThat(ignore).doesNotExist();
    }

    @Test
    void a_folder_in_no_working_tree_gets_no_gitignore() throws Exception {
        new TestBank(folder).with("loops.md", good("Which loop counts?") + good("Which loop never ends?"));
        init();
        assertThat(folder.resolve(".gitignore")).doesNotExist();
    }

    @Test
    void an_empty_folder_is_told_how_to_start() {
        assertThatThrownBy(this::init)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(":init -Dquestion-lint.new");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"en, 10", "zh, 20"})
    void a_new_bank_has_a_question_of_each_type_and_no_finding(String lang, int questions) throws Exception {
        init("newBank", true, "lang", lang);
        QuestionBank bank = QuestionBanks.read(folder);
        assertThat(bank.questions().filter(question -> question.lang().equals(lang)))
                .extracting(Question::type)
                .extracting(QuestionType::key)
                .containsExactlyInAnyOrderElementsOf(QuestionType.keys());
        CheckMojo check = Goals.set(Goals.check(folder), "failOn", "info", "cache", false);
        check.execute();
        assertThat(Goals.said(check))
                .anyMatch(line -> line.contains("checked " + questions + " questions")
                        && line.contains("0 errors, 0 warnings, 0 infos"));
    }

    @Test
    void a_new_bank_is_not_written_beside_questions() throws IOException {
        new TestBank(folder).with("loops.md", good("Which loop counts?") + good("Which loop never ends?"));
        assertThatThrownBy(() -> init("newBank", true)).hasMessageContaining("leave out -Dquestion-lint.new");
        assertThat(folder.resolve("question-bank.yaml")).doesNotExist();
    }

    private List<String> init(Object... namesAndValues) throws Exception {
        InitMojo init = Goals.set(Goals.init(folder), namesAndValues);
        init.execute();
        return Goals.said(init);
    }
}
