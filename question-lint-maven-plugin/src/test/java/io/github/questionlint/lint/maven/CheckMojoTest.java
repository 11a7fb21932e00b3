package io.github.questionlint.lint.maven;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.lint.TestBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals as a build runs them, again and again in one JVM, as a daemon does. */
class CheckMojoTest {
    @TempDir
    private Path folder;

    private TestBank bank;

    @BeforeEach
    void a_bank_with_a_defect() throws IOException {
        bank = new TestBank(folder)
                .with("question-lint.yml", "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n")
                .with("loops.md", unmarked("Which loop never ends?") + good("Which loop counts?"));
    }

    @Test
    void a_second_run_says_the_same_with_a_cache_and_without_one() {
        List<String> first = failing(false);
        assertThat(first).anyMatch(line -> line.startsWith("[ERROR] loops.md:3:3"));
        assertThat(failing(false)).isEqualTo(first);
        assertThat(failing(true)).isEqualTo(first);
        assertThat(folder.resolve("target/question-lint/cache.bin")).exists();
        assertThat(failing(true)).isEqualTo(first);
    }

    @Test
    void the_first_line_says_what_was_found_and_how_it_is_read() throws Exception {
        Files.delete(folder.resolve("question-lint.yml"));
        bank.with(
                "loops.md", good("Which loop never ends?") + good("Which loop counts?") + good("Which loop is left?"));
        CheckMojo check = Goals.check(folder);
        check.execute();
        assertThat(Goals.said(check).get(0))
                .isEqualTo("[INFO] found 3 questions in 1 file (layout: heading level 3, task-list options)");
    }

    @Test
    void a_failure_is_one_line_with_the_counts() {
        assertThatThrownBy(() -> Goals.check(folder).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error, 0 warnings in 2 questions (failOn: error)");
    }

    @Test
    void without_the_console_only_the_counts_and_the_files_are_named() {
        CheckMojo check = Goals.set(Goals.check(folder), "reports", List.of("html"));
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        Path page = folder.resolve("target/question-lint/report.html");
        assertThat(Goals.said(check))
                .containsExactly(
                        "[INFO] checked 2 questions in 1 file: 1 error, 0 warnings, 0 infos, 0 suppressed",
                        "[INFO] wrote " + page.toUri());
        assertThat(page).exists().content().contains(">Report on " + folder.getFileName() + "<");
    }

    @Test
    void the_baseline_lets_old_defects_pass_and_is_pruned_but_never_grows_by_itself() throws Exception {
        Goals.baseline(folder).execute();
        CheckMojo check = Goals.check(folder);
        check.execute();
        assertThat(Goals.said(check)).anyMatch(line -> line.endsWith("1 baselined"));
        Goals.set(Goals.check(folder), "reports", List.of("html")).execute();
        assertThat(folder.resolve("target/question-lint/report.html"))
                .content()
                .contains("\"findings\":[],\"left\":0,\"known\":[{\"k\":");

        bank.with("loops.md", good("Which loop never ends?") + unmarked("Which loop counts?"));
        BaselineMojo prune = Goals.baseline(folder);
        prune.execute();
        assertThat(Goals.said(prune))
                .anyMatch(line -> line.contains("0 defects: 1 removed, 0 added"))
                .anyMatch(line -> line.startsWith("[WARNING] loops.md:8:3"))
                .anyMatch(line -> line.contains("-Dquestion-lint.accept=true"));
        failing(false);
        Goals.set(Goals.baseline(folder), "accept", true).execute();
        Goals.check(folder).execute();
    }

    @Test
    void a_broken_baseline_stops_the_build_and_says_where_it_is_broken() throws IOException {
        bank.with("question-lint-baseline.json", "{\"schemaVersion\": 1,\n<<<<<<< ours\n");
        assertThatThrownBy(() -> Goals.check(folder).execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("question-lint-baseline.json")
                .hasMessageContaining(":3:1")
                .hasMessageContaining("run question-lint:baseline again");
    }

    @Test
    void a_bank_without_questions_has_its_reports_and_is_told_what_was_tried() throws Exception {
        Files.delete(folder.resolve("question-lint.yml"));
        bank.with("notes.txt", "1. What is a loop?\nA. Code\nB. A word\nAnswer: A\n");
        bank.with("loops.md", "# Loops\n\n## While\n\nIt goes on.\n\n## For\n\nIt counts.\n");
        CheckMojo check = Goals.set(Goals.check(folder), "reports", List.of("json"));
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no question found in")
                .hasMessageContaining("looked at 1 .md\n")
                .hasMessageContaining("did not read 1 .txt:")
                .hasMessageContaining(
                        "heading level 2: 2 titles in 1 file, of which 0 ask something and 0 have choices");
        assertThat(Files.readString(folder.resolve("target/question-lint/report.json")))
                .contains("\"questions\": 0")
                .contains("\"filesWithQuestions\": 0");
        bank.with("question-lint.yml", "allowEmpty: true\n");
        Goals.check(folder).execute();
    }

    @Test
    void the_files_that_look_like_a_bank_and_are_not_read_are_named_even_from_the_cache() throws Exception {
        bank.with(
                        "question-lint.yml",
                        "layouts:\n  - {layout: heading, levels: [3], options: task-list, files: [loops.md]}\n")
                .with("loops.md", good("Which loop counts?"))
                .with("more.md", good("Which loop ends?"))
                .with("README.md", "# Loops\n");
        for (int run = 0; run < 2; run++) {
            CheckMojo check = Goals.set(Goals.check(folder), "cache", true);
            check.execute();
            assertThat(Goals.said(check))
                    .anyMatch(line -> line.startsWith("[INFO] more.md:1:1 no question was found"))
                    .anyMatch(line -> line.startsWith("[INFO] checked 1 question in 1 of 3 files:"));
        }
    }

    @Test
    void since_without_Git_says_so_and_skip_comes_before_everything() throws Exception {
        assertThatThrownBy(() ->
                        Goals.set(Goals.check(folder), "since", "origin/main").execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no Git repository");
        CheckMojo skipped = Goals.set(Goals.check(folder.resolve("nowhere")), "since", "x..y", "skip", true);
        skipped.execute();
        assertThat(Goals.said(skipped)).containsExactly("[INFO] skipped");
    }

    private List<String> failing(boolean cached) {
        CheckMojo check = Goals.set(Goals.check(folder), "cache", cached);
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(Files.exists(folder.resolve("target/question-lint/cache.bin")) || !cached)
                .isTrue();
        return Goals.said(check);
    }
}
