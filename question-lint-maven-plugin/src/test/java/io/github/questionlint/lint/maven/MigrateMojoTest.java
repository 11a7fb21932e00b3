package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.TestBank;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a migrated bank. */
class MigrateMojoTest {
    @TempDir
    private Path folder;

    @Test
    void rules_are_off_that_the_old_bank_did_not_keep_and_no_others() throws Exception {
        Path bank = folder.resolve("old");
        new TestBank(bank).with("quiz.md", """
                        # Quiz

                        #### Q1. The capital of Peru

                        - [x] Lima
                        - [ ] Quito

                        #### Q2. The capital of Chile

                        - [x] Santiago
                        - [ ] Santiago
                        """);
        MigrateMojo goal = Goals.set(
                new MigrateMojo(),
                "directory",
                bank.toFile(),
                "migrationDirectory",
                folder.resolve("new").toFile(),
                "lang",
                "en");
        goal.execute();
        assertThat(Files.readString(folder.resolve("new/question-lint.yml")))
                .startsWith("exclude: [/MIGRATION.md]\n")
                .contains("  title-not-a-question: none # 2 findings\n")
                .doesNotContain("choice-duplicate");
        assertThat(Files.readString(folder.resolve("new/question-bank.yaml")))
                .contains("defaults: {choiceOptions: {shuffle: false}}\n");
        assertThat(Goals.said(goal)).anyMatch(line -> line.contains("turned off in question-lint.yml"));
    }

    @Test
    void a_missing_answer_stays_a_task_though_the_old_bank_did_not_ask_for_it() throws Exception {
        Path bank = Files.createDirectories(folder.resolve("essays"));
        Files.writeString(bank.resolve("a.gift"), "Which pan is it? { =this ~that }\n\nDescribe a whisk. {}\n");
        Goals.set(
                        new MigrateMojo(),
                        "directory",
                        bank.toFile(),
                        "migrationDirectory",
                        folder.resolve("new").toFile(),
                        "lang",
                        "en")
                .execute();
        assertThat(Files.readString(folder.resolve("new/question-lint.yml"))).doesNotContain("answer-missing");
    }
}
