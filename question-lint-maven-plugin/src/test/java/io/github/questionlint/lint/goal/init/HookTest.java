package io.github.questionlint.lint.goal.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.SaidOutput;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hook with a real Git, and with a Maven or a program that fails where the bank holds TODO. */
class HookTest {
    private static final String MAVEN = """
            #!/bin/sh
            echo "$@" >> "%s"
            while [ "$1" != -f ]; do shift; done
            [ -f "$2" ] && ! grep -rq TODO --include='*.md' "$(dirname "$2")"
            """;

    private static final String PROGRAM = """
            #!/bin/sh
            echo "$@" >> "%s"
            while [ "$1" != -- ]; do shift; done
            ! grep -rq TODO --include='*.md' "$2"
            """;

    @TempDir
    private Path temp;

    private boolean program;
    private Path root = Path.of("");
    private Path calls = Path.of("");

    /** What a program says, and how it ends. */
    private record Ended(int status, String said) {}

    @BeforeEach
    void programs() throws Exception {
        assumeThat(new File("/bin/sh")).exists();
        root = Files.createDirectories(temp.resolve("clone"));
        calls = temp.resolve("calls");
        Path maven = temp.resolve("bin/mvn");
        Files.createDirectories(temp.resolve("bin"));
        Files.createDirectories(temp.resolve("tmp"));
        Files.writeString(maven, MAVEN.formatted(calls));
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        git("init", "-q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "it's/a [bank]"})
    void what_is_staged_counts_and_not_the_working_tree(String inside) throws Exception {
        Path bank = bank(inside);
        assertThat(commit("A bank").status()).isZero();
        Files.writeString(bank.resolve("a.md"), "TODO\n");
        git("add", "-A");
        Files.writeString(bank.resolve("a.md"), "Good again\n");
        Ended refused = commit("A bad one");
        assertThat(refused.status()).as(refused.said()).isNotZero();
        git("add", "-A");
        Files.writeString(bank.resolve("a.md"), "Good again and more\n");
        git("add", "-A");
        Files.writeString(bank.resolve("a.md"), "TODO\n");
        Ended accepted = commit("A good one");
        assertThat(accepted.status()).as(accepted.said()).isZero();
        assertThat(bank.resolve("a.md")).hasContent("TODO");
        assertThat(Files.readString(calls)).contains("-Dquestion-lint.since=HEAD");
        assertThat(git("worktree", "list").lines()).hasSize(1);
        assertThat(temp.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void the_program_goes_before_Maven_where_it_is_there() throws Exception {
        Path program = temp.resolve("bin/question-lint");
        Files.writeString(program, PROGRAM.formatted(calls));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path bank = bank("it's/a [bank]");
        assertThat(commit("A bank").status()).isZero();
        Files.writeString(bank.resolve("a.md"), "TODO\n");
        git("add", "-A");
        Files.writeString(bank.resolve("a.md"), "Good again\n");
        assertThat(commit("A bad one").status()).isNotZero();
        String kept = root.toRealPath().resolve(".git/question-lint").toString();
        assertThat(Files.readAllLines(calls))
                .containsExactly(
                        "check --quiet --cache --output-directory " + kept + " -- it's/a [bank]",
                        "check --quiet --cache --output-directory " + kept + " --since HEAD -- it's/a [bank]");
        assertThat(git("worktree", "list").lines()).hasSize(1);
        assertThat(temp.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void the_hook_of_the_program_needs_no_Maven_and_says_what_is_missing() throws Exception {
        program = true;
        bank("");
        Ended missing = commit("A bank");
        assertThat(missing.status()).isNotZero();
        assertThat(missing.said()).contains("question-lint is not on the path");
        assertThat(calls).doesNotExist();
        Path bin = temp.resolve("bin/question-lint");
        Files.writeString(bin, PROGRAM.formatted(calls));
        assertThat(bin.toFile().setExecutable(true)).isTrue();
        assertThat(commit("A bank").status()).isZero();
        Files.writeString(root.resolve("a.md"), "TODO\n");
        assertThat(commit("A bad one", "a.md").status()).isNotZero();
        assertThat(temp.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void nothing_runs_where_no_staged_file_can_belong_to_the_bank() throws Exception {
        bank("bank");
        commit("A bank");
        long runs = runs();
        Files.writeString(root.resolve("Main.java"), "class Main {}\n");
        Files.writeString(root.resolve("README.md"), "TODO\n");
        Files.writeString(root.resolve("bank/loop.png"), "");
        git("add", "-A");
        Files.writeString(root.resolve("bank/a.md"), "TODO\n");
        assertThat(commit("A program").status()).isZero();
        assertThat(runs()).isEqualTo(runs);
    }

    @Test
    void the_first_commit_is_checked_as_a_whole() throws Exception {
        Path bank = bank("");
        Files.writeString(bank.resolve("题目 1.md"), "TODO\n");
        git("add", "-A");
        assertThat(commit("All").status()).isNotZero();
        assertThat(Files.readString(calls)).doesNotContain("since");
        assertThat(temp.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void a_commit_of_some_files_checks_these_alone() throws Exception {
        Path bank = bank("");
        commit("A bank");
        Files.writeString(bank.resolve("a.md"), "TODO\n");
        Files.writeString(bank.resolve("b.md"), "Good\n");
        git("add", "b.md");
        assertThat(commit("One", "b.md").status()).isZero();
        assertThat(commit("The other", "a.md").status()).isNotZero();
    }

    @Test
    void a_linked_working_tree_has_the_hook_too() throws Exception {
        bank("");
        commit("A bank");
        git("worktree", "add", "-q", "-b", "more", temp.resolve("linked").toString());
        root = temp.resolve("linked");
        Files.writeString(root.resolve("题目 1.md"), "TODO\n");
        git("add", "-A");
        assertThat(commit("A bad one").status()).isNotZero();
        assertThat(git("worktree", "list").lines()).hasSize(2);
    }

    /** A bank with the hook, staged. */
    private Path bank(String inside) throws Exception {
        Path bank = Files.createDirectories(root.resolve(inside));
        Files.writeString(bank.resolve("a.md"), "Good\n");
        Map<Path, String> files = Starter.of(bank, "1.2.3", program).files(List.of(), List.of("pre-commit"));
        new InitFiles(GoalMessages.in("en", Command.maven("question-lint")), new SaidOutput(), root).add(files);
        git("config", "core.hooksPath", ".githooks");
        git("add", "-A");
        return bank;
    }

    private long runs() throws IOException {
        return Files.readAllLines(calls).size();
    }

    private Ended commit(String message, String... files) throws Exception {
        List<String> command = new ArrayList<>(List.of("commit", "-q", "-m", message));
        command.addAll(List.of(files));
        return run(command);
    }

    private String git(String... arguments) throws Exception {
        Ended ended = run(List.of(arguments));
        assertThat(ended.status()).as(ended.said()).isZero();
        return ended.said();
    }

    private Ended run(List<String> arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put(
                "PATH", temp.resolve("bin") + File.pathSeparator + Objects.requireNonNull(environment.get("PATH")));
        environment.put("TMPDIR", temp.resolve("tmp").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("HOME", temp.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
