package io.github.questionlint.lint.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.report.Formats;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.lint.workspace.Checkout;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.SaidOutput;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports come where they are wanted, under the names that hosts of repositories use. */
class ReportWriterTest {
    private static final Audience AUDIENCE =
            new Audience(Command.maven("question-lint"), Severity.WARNING, LocalDate.of(2026, 11, 24), false);

    @TempDir
    private Path repository;

    private Path bank;

    @BeforeEach
    void write_a_bank_into_a_folder_of_a_repository() throws IOException {
        bank = Files.createDirectories(repository.resolve("content/bank"));
        Files.writeString(bank.resolve("loops.md"), "### Which one ends?\n\n- [ ] one\n- [ ] two\n");
    }

    private LintResult result() throws IOException {
        return new Linter(LintConfig.defaults().activate(Rules.ALL, LocalDate.of(2026, 11, 24)))
                .lint(QuestionBanks.read(bank));
    }

    private void write(Map<String, String> environment, String... reports) throws Exception {
        writer(new SaidOutput(), environment, reports).write(result(), result(), AUDIENCE);
    }

    private ReportWriter writer(SaidOutput output, Map<String, String> environment, String... reports)
            throws GoalError {
        Reporting reporting = new Reporting(List.of(reports), repository.resolve("out"));
        return new ReportWriter(reporting, bank, output.caller(environment));
    }

    @Test
    void any_number_of_reports_is_written_in_one_run() throws Exception {
        write(Map.of(), "json", " sarif", "junit", "checkstyle", "gitlab", "rdjson", "markdown", "json");
        assertThat(repository.resolve("out"))
                .isDirectoryContaining("glob:**report.json")
                .isDirectoryContaining("glob:**report.sarif")
                .isDirectoryContaining("glob:**junit.xml")
                .isDirectoryContaining("glob:**checkstyle.xml")
                .isDirectoryContaining("glob:**gl-code-quality-report.json")
                .isDirectoryContaining("glob:**report.rdjson")
                .isDirectoryContaining("glob:**report.md");
    }

    @Test
    void an_unknown_report_is_named_with_what_was_meant_and_all_there_are() {
        assertThatThrownBy(() -> write(Map.of(), "json", "sarf"))
                .isInstanceOf(GoalError.class)
                .hasMessage("there is no report \"sarf\": did you mean \"sarif\"? (use "
                        + String.join(", ", Formats.names()) + ")");
    }

    @Test
    void reports_name_the_version_of_the_project() throws Exception {
        Matcher project =
                Pattern.compile("<version>([^<$]+)</version>").matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(project.find()).isTrue();
        String version = project.group(1);
        write(Map.of(), "json", "sarif", "html");
        assertThat(repository.resolve("out/report.json")).content().contains("\"version\": \"" + version + "\"");
        assertThat(repository.resolve("out/report.sarif")).content().contains("\"version\": \"" + version + "\"");
        assertThat(repository.resolve("out/report.html")).content().contains("question-lint " + version);
    }

    @Test
    void files_are_named_from_the_root_of_the_repository() throws Exception {
        Files.createDirectories(repository.resolve(".git"));
        write(Map.of(), "sarif");
        assertThat(repository.resolve("out/report.sarif")).content().contains("\"uri\": \"content/bank/loops.md\"");
    }

    @Test
    void the_workspace_of_a_host_goes_before_a_repository_within_it() throws Exception {
        Files.createDirectories(bank.resolve(".git"));
        assertThat(Checkout.prefix(bank, Map.of())).isEmpty();
        assertThat(Checkout.prefix(bank, Map.of("GITHUB_WORKSPACE", repository.toString())))
                .isEqualTo("content/bank/");
        assertThat(Checkout.prefix(bank, Map.of("CI_PROJECT_DIR", repository.resolve("content") + "/")))
                .isEqualTo("bank/");
        assertThat(Checkout.prefix(bank, Map.of("GITHUB_WORKSPACE", "/some/where/else")))
                .isEmpty();
    }

    @Test
    void a_step_on_GitHub_gets_a_summary_behind_what_is_there() throws Exception {
        Path summary = Files.writeString(repository.resolve("summary.md"), "before\n");
        write(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), "json");
        assertThat(summary).content().startsWith("before\n## question-lint: ").contains("loops.md:3");
    }

    @Test
    void a_report_that_cannot_be_kept_is_named_after_all_others_are_written() throws Exception {
        Files.createDirectories(repository.resolve("out/report.sarif"));
        assertThatThrownBy(() -> write(Map.of(), "sarif", "json"))
                .isInstanceOf(GoalError.class)
                .hasMessageContaining("report.sarif");
        assertThat(repository.resolve("out/report.json")).exists();
    }

    @Test
    void what_the_console_cannot_keep_in_a_file_is_said_nevertheless() throws Exception {
        Files.createDirectories(repository.resolve("out/findings.txt"));
        SaidOutput output = new SaidOutput();
        ReportWriter writer = writer(output, Map.of(), "console");
        Files.writeString(bank.resolve("more.md"), "### Which one is short?\n\nThis.\n".repeat(9));
        assertThatThrownBy(() -> writer.write(result(), result(), AUDIENCE))
                .isInstanceOf(GoalError.class)
                .hasMessageContaining("findings.txt");
        assertThat(output.said()).last().asString().contains("explain");
        assertThat(output.said()).anyMatch(line -> line.startsWith("[INFO] checked "));
    }

    @Test
    void the_page_knows_the_commit_and_the_remote_and_what_was_before() throws Exception {
        PersonIdent ada = new PersonIdent("Ada", "ada@example.org");
        String commit;
        try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
            git.add().addFilepattern(".").call();
            commit = git.commit()
                    .setMessage("bank")
                    .setAuthor(ada)
                    .setCommitter(ada)
                    .setSign(false)
                    .call()
                    .name();
            StoredConfig config = git.getRepository().getConfig();
            config.setString("remote", "origin", "url", "https://ada:secret@github.com/ada/quiz.git");
            config.save();
        }
        write(Map.of(), "html");
        String page = Files.readString(repository.resolve("out/report.html"));
        assertThat(page)
                .contains("<h1 id=\"overview-title\">Report on quiz</h1>")
                .contains("https://github.com/ada/quiz/blob/" + commit + "/content/bank/")
                .doesNotContain("secret");
        assertThat(repository.resolve("out/history.json")).content().contains(commit);
        write(Map.of(), "html");
        assertThat(repository.resolve("out/report.html")).content().isEqualTo(page);
    }

    @Test
    void what_a_pull_request_changes_is_known_where_the_clone_reaches_back() throws Exception {
        PersonIdent ada = new PersonIdent("Ada", "ada@example.org");
        try (Git git = Git.init()
                .setDirectory(repository.toFile())
                .setInitialBranch("main")
                .call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("old")
                    .setAuthor(ada)
                    .setCommitter(ada)
                    .setSign(false)
                    .call();
            RefUpdate base = git.getRepository().updateRef("refs/remotes/origin/main");
            base.setNewObjectId(git.getRepository().resolve("HEAD"));
            base.update();
            Files.writeString(bank.resolve("more.md"), "### Which one stops?\n\n- [ ] one\n- [ ] two\n");
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("new")
                    .setAuthor(ada)
                    .setCommitter(ada)
                    .setSign(false)
                    .call();
        }
        assertThat(changed(bank, Map.of("GITHUB_BASE_REF", "main")))
                .isNotEmpty()
                .allMatch(finding -> finding.span().path().equals("more.md"));
        assertThat(changed(bank, Map.of("GITHUB_BASE_REF", "other"))).isEmpty();
        assertThat(changed(bank, Map.of())).isEmpty();
    }

    private List<Finding> changed(Path bank, Map<String, String> environment) throws IOException {
        LintResult result = result();
        Function<Finding, Optional<Finding>> changed = PullRequest.changed(result, bank, environment);
        return result.findings().stream()
                .flatMap(finding -> changed.apply(finding).stream())
                .toList();
    }
}
