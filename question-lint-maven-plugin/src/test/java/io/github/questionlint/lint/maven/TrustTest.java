package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.lint.git.Clone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pull request cannot switch off its own check: whole goals in working trees of a real Git. */
class TrustTest {
    private static final String CONFIG = "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n";
    private static final String GOOD = "### Which loop runs at least once?\n\n- [x] do … while\n- [ ] for\n\n";
    private static final String BAD = "### Which key is left?\n\n- [ ] the first\n- [ ] the second\n\n";
    private static final String IGNORE = "<!-- question-lint ignore choice-none-correct: it is published later -->\n\n";

    @TempDir
    private Path temp;

    private Clone clone;
    private Path bank;

    @BeforeEach
    void a_branch_that_left_main() throws IOException {
        clone = Clone.init(temp.resolve("clone"))
                .write("bank/question-lint.yml", CONFIG)
                .write("bank/a.md", GOOD)
                .commit("Begin")
                .git("checkout", "-q", "-b", "topic");
        bank = clone.folder().resolve("bank");
    }

    private CheckMojo trusting() {
        return Goals.set(Goals.check(bank), "trust", "main", "reports", List.of("console", "json"));
    }

    /** The findings about trust, in the order of the report. */
    private List<String> needed(CheckMojo check) throws Exception {
        try {
            check.execute();
        } catch (MojoFailureException e) {
            // What fails is looked at where it matters.
        }
        String json = Files.readString(bank.resolve("target/question-lint/report.json"));
        return Pattern.compile(
                        "\"rule\":\\s*\"trust-needed\".*?\"(the (?:branch|baseline|configuration)[^,;]*)",
                        Pattern.DOTALL)
                .matcher(json)
                .results()
                .map((MatchResult result) -> result.group(1).replace("\\", ""))
                .distinct()
                .toList();
    }

    private void fails() {
        assertThatThrownBy(() -> trusting().execute()).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void a_branch_that_changes_no_switch_is_checked_as_ever() throws Exception {
        clone.write("bank/b.md", GOOD.replace("loop", "shape")).commit("Add");
        assertThat(needed(trusting())).isEmpty();
        clone.write("bank/b.md", BAD);
        fails();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exclude: [\"**\"]\nallowEmpty: true\n",
                "families: {choices: none}\n",
                "rules: {choice-none-correct: none}\n",
                "rules: {choice-none-correct: {severity: info}}\n",
                "include: [a.md]\n"
            })
    void a_configuration_that_turns_the_check_off_has_no_effect(String more) throws Exception {
        clone.write("bank/b.md", BAD)
                .write("bank/question-lint.yml", CONFIG + more)
                .commit("Switch off");
        assertThatCode(() -> Goals.check(bank).execute())
                .as("the change as such works")
                .doesNotThrowAnyException();
        fails();
        assertThat(needed(trusting()))
                .hasSize(more.startsWith("exclude") ? 2 : 1)
                .allMatch(text -> text.contains("\""));
    }

    @Test
    void layouts_count_as_they_were() throws Exception {
        clone.write("bank/b.md", BAD)
                .write("bank/question-lint.yml", CONFIG.replace("levels: [3]", "levels: [6]") + "allowEmpty: true\n")
                .commit("Read nothing");
        fails();
        assertThat(needed(trusting())).hasSize(2);
    }

    @Test
    void a_configuration_that_is_taken_away_counts() throws Exception {
        clone.write("bank/question-lint.yml", CONFIG + "rules: {choice-none-correct: none}\n")
                .write("bank/b.md", BAD)
                .commit("Main has it off")
                .git("branch", "-f", "main");
        Files.delete(bank.resolve("question-lint.yml"));
        assertThatCode(() -> trusting().execute()).doesNotThrowAnyException();
        assertThat(needed(trusting())).containsExactly("the branch takes the configuration away");
    }

    @Test
    void without_a_configuration_on_the_trusted_branch_the_defaults_count() throws Exception {
        clone.write("new/b.md", BAD + GOOD)
                .write("new/question-lint.yml", CONFIG + "rules: {choice-none-correct: none}\n")
                .commit("A new bank");
        bank = clone.folder().resolve("new");
        fails();
        assertThat(needed(trusting())).containsExactly("the configuration is new in this branch");
    }

    @Test
    void a_file_that_is_moved_to_the_place_of_the_configuration_is_not_trusted() throws Exception {
        clone.write("docs/lax.yml", CONFIG + "families: {choices: none}\n".repeat(1))
                .write("new/b.md", BAD + GOOD)
                .commit("An example")
                .git("branch", "-f", "main")
                .git("mv", "docs/lax.yml", "new/question-lint.yml")
                .commit("Move it");
        bank = clone.folder().resolve("new");
        fails();
    }

    @Test
    void limits_are_only_lowered() throws Exception {
        clone.write("bank/b.md", BAD + "x".repeat(3_000))
                .write("bank/question-lint.yml", CONFIG + "limits: {fileBytes: 4000000}\n")
                .commit("Raise");
        assertThat(needed(trusting())).containsExactly("the branch changes \"limits.fileBytes\"");
        clone.write("bank/question-lint.yml", CONFIG + "limits: {fileBytes: 2000}\n")
                .commit("Lower");
        assertThat(needed(trusting())).isEmpty();
        assertThat(Files.readString(bank.resolve("target/question-lint/report.json")))
                .contains("more than the limit of 2000");
    }

    @Test
    void a_new_comment_silences_nothing() throws Exception {
        clone.write("bank/b.md", BAD + IGNORE).commit("Silence");
        assertThatCode(() -> Goals.check(bank).execute()).doesNotThrowAnyException();
        fails();
        assertThat(needed(trusting())).containsExactly("the branch silences choice-none-correct here");
        assertThat(needed(Goals.set(trusting(), "since", "main"))).hasSize(1);
    }

    @Test
    void a_comment_that_was_there_goes_on_for_its_question_and_no_other() throws Exception {
        clone.write("bank/b.md", BAD + IGNORE)
                .commit("Main accepts it")
                .git("branch", "-f", "main")
                .git("mv", "bank/b.md", "bank/moved.md")
                .commit("Move");
        assertThatCode(() -> trusting().execute()).doesNotThrowAnyException();
        assertThat(needed(trusting())).isEmpty();
        clone.write("bank/moved.md", GOOD.replace("loop", "shape") + BAD.replace("key", "lock") + IGNORE);
        fails();
        clone.write("bank/moved.md", IGNORE + BAD + BAD.replace("key", "lock"));
        fails();
        assertThat(needed(trusting())).hasSize(1);
    }

    @Test
    void a_baseline_only_shrinks() throws Exception {
        clone.write("bank/b.md", BAD).commit("Main has a defect");
        Goals.baseline(bank).execute();
        clone.commit("Baseline").git("branch", "-f", "main");
        assertThatCode(() -> trusting().execute()).doesNotThrowAnyException();
        clone.write("bank/c.md", BAD.replace("key", "lock").replace("the", "no"));
        Goals.set(Goals.baseline(bank), "accept", true).execute();
        assertThatCode(() -> Goals.check(bank).execute()).doesNotThrowAnyException();
        fails();
        assertThat(needed(trusting())).hasSize(1).allMatch(text -> text.contains("adds entries to the baseline"));
        Files.delete(bank.resolve("c.md"));
        clone.git("add", "-A").git("mv", "bank/b.md", "bank/renamed.md");
        Goals.baseline(bank).execute();
        assertThat(needed(trusting())).as("renamed with its entry").isEmpty();
        clone.write("bank/renamed.md", BAD.replace("[ ] the first", "[x] the first"));
        Goals.baseline(bank).execute();
        assertThat(needed(trusting())).as("fixed with its entry").isEmpty();
        assertThat(Files.readString(bank.resolve("target/question-lint/report.json")))
                .doesNotContain("baseline-stale");
    }

    @Test
    void a_baseline_that_is_new_counts_nothing() throws Exception {
        clone.write("bank/b.md", BAD).commit("Add");
        Goals.baseline(bank).execute();
        fails();
        assertThat(needed(trusting())).hasSize(1).allMatch(text -> text.startsWith("the baseline is new"));
    }

    @Test
    void what_holds_for_all_questions_is_told() throws Exception {
        clone.write("bank/ids.lock", "some-id\nother-id\n").commit("Ids").git("branch", "-f", "main");
        clone.write("bank/ids.lock", "other-id\n").write("bank/question-bank.yaml", "schemaVersion: 1\nid: a.b\n");
        assertThat(needed(trusting())).hasSize(2);
    }

    @Test
    void a_cached_result_is_not_used() throws Exception {
        clone.write("bank/b.md", BAD + IGNORE).commit("Silence");
        Goals.set(Goals.check(bank), "cache", true).execute();
        CheckMojo check = Goals.set(trusting(), "cache", true);
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void a_configuration_outside_of_the_working_tree_counts_as_it_is() throws Exception {
        Path own = Files.writeString(temp.resolve("strict.yml"), CONFIG + "rules: {choice-none-correct: info}\n");
        clone.write("bank/b.md", BAD).commit("Add");
        CheckMojo check = Goals.set(trusting(), "config", own.toFile());
        assertThatCode(check::execute).doesNotThrowAnyException();
    }

    @Test
    void a_linked_configuration_is_followed_in_the_history() throws Exception {
        clone.write("shared/lint.yml", CONFIG + "rules: {choice-none-correct: info}\n")
                .write("bank/b.md", BAD);
        Files.delete(bank.resolve("question-lint.yml"));
        Files.createSymbolicLink(bank.resolve("question-lint.yml"), Path.of("../shared/lint.yml"));
        clone.commit("Share").git("branch", "-f", "main");
        assertThatCode(() -> trusting().execute()).doesNotThrowAnyException();
        clone.write("shared/lint.yml", CONFIG + "rules: {choice-none-correct: none}\n");
        assertThat(needed(trusting())).containsExactly("the branch changes \"rules.choice-none-correct\"");
    }

    @Test
    void a_shallow_clone_is_told_what_to_fetch() throws IOException {
        clone.write("bank/b.md", GOOD).commit("One").write("bank/c.md", GOOD).commit("Two");
        Path shallow = temp.resolve("shallow");
        clone.git("clone", "-q", "--depth", "1", "-b", "topic", "file://" + clone.folder(), shallow.toString());
        bank = shallow.resolve("bank");
        CheckMojo check = Goals.set(trusting(), "trust", "origin/main");
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main");
    }

    @Test
    void without_a_repository_nothing_can_be_trusted() throws IOException {
        bank = Files.createDirectories(temp.resolve("alone"));
        Files.writeString(bank.resolve("a.md"), GOOD);
        assertThatThrownBy(() -> trusting().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-Dquestion-lint.trust");
    }

    @Test
    void a_bank_in_a_submodule_cannot_be_trusted_because_the_branch_says_whose_branches_those_are() throws Exception {
        Clone outer = Clone.init(temp.resolve("outer"));
        outer.git("submodule", "add", "-q", clone.folder().toString(), "inner").commit("Add the bank");
        for (String place : List.of("inner/bank", "inner")) {
            bank = outer.folder().resolve(place);
            CheckMojo check = Goals.set(trusting(), "trust", "origin/main");
            assertThatThrownBy(check::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("is a submodule");
        }
        Clone nested =
                Clone.init(outer.folder().resolve("nested")).write("a.md", GOOD).commit("Only beside it");
        bank = nested.folder();
        assertThatCode(() -> trusting().execute()).doesNotThrowAnyException();
    }

    @Test
    void no_other_place_for_the_bank_brings_another_configuration() throws Exception {
        clone.write("lax/question-lint.yml", CONFIG + "families: {choices: none}\n")
                .write("lax/b.md", BAD + GOOD)
                .git("add", "-A")
                .git("mv", "bank", "moved")
                .git("mv", "lax", "bank")
                .commit("Elsewhere");
        for (String place : List.of("bank", "moved")) {
            bank = clone.folder().resolve(place);
            clone.write(place + "/b.md", BAD + GOOD);
            fails();
        }
        clone.git("rm", "-rfq", "bank").git("clean", "-qfdx");
        bank = Files.createSymbolicLink(clone.folder().resolve("bank"), Path.of("moved"));
        assertThatThrownBy(() -> trusting().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no question found");
    }

    @Test
    void attributes_and_ignored_files_hide_no_change() throws Exception {
        clone.write(".gitattributes", "*.md -diff binary filter=lfs export-ignore linguist-generated\n")
                .write("bank/.gitignore", "*.md\n")
                .write("bank/b.md", BAD)
                .git("add", "-Af")
                .commit("Hide");
        assertThatThrownBy(() -> Goals.set(trusting(), "since", "main").execute())
                .isInstanceOf(MojoFailureException.class);
    }

    @Test
    void a_folder_with_a_configuration_of_its_own_stays_a_part_of_the_bank() throws Exception {
        clone.write("bank/sub/b.md", BAD)
                .write("bank/sub/question-lint.yml", "exclude: [\"**\"]\nallowEmpty: true\n")
                .write("bank/sub/question-bank.yaml", "schemaVersion: 1\nid: a.b\nname: {en: Own}\nlanguages: [en]\n")
                .commit("A bank in the bank");
        fails();
    }
}
