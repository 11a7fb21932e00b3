package io.github.questionlint.lint.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.questionlint.lint.ChangedLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as changed since a branch was left, in working trees of a real Git. */
class GitChangesTest {
    @TempDir
    private Path temp;

    private Clone clone;

    @BeforeEach
    void a_branch_that_left_main_while_main_went_on() throws IOException {
        clone = Clone.init(temp.resolve("clone"))
                .write("bank/a.md", "one\ntwo\nthree\nfour\n")
                .write("bank/b.md", "same\n")
                .commit("Begin")
                .git("checkout", "-q", "-b", "topic")
                .git("checkout", "-q", "main")
                .write("bank/b.md", "main went on\n")
                .commit("Go on")
                .git("checkout", "-q", "topic");
    }

    @Test
    void only_lines_that_differ_from_the_merge_base_count() throws Exception {
        clone.write("bank/a.md", "one\nTWO\nthree\nfour\nfive\n").commit("Change");
        assertThat(lines("a.md")).isEqualTo("{2, 5}");
        assertThat(changes("b.md").any()).as("what main changed").isFalse();
    }

    @Test
    void what_is_staged_not_staged_and_not_tracked_counts() throws Exception {
        clone.write("bank/a.md", "one\ntwo\nthree\nfour\nstaged\n").git("add", "-A");
        assertThat(lines("a.md")).isEqualTo("{5}");
        clone.write("bank/a.md", "one\ntwo\nthree\nfour\nstaged\nnot staged\n");
        assertThat(lines("a.md")).isEqualTo("{5, 6}");
        clone.write("bank/new.md", "new\n");
        assertThat(changes("new.md")).isEqualTo(ChangedLines.WHOLE);
    }

    @Test
    void a_renamed_file_is_compared_with_what_it_was() throws Exception {
        clone.write("bank/long.md", "line\n".repeat(50) + "end\n").commit("Add a long one");
        clone.git("branch", "-f", "main").git("mv", "bank/long.md", "bank/moved.md");
        clone.write("bank/moved.md", "line\n".repeat(50) + "another end\n").commit("Move");
        assertThat(lines("moved.md")).isEqualTo("{51}");
    }

    @Test
    void text_that_was_taken_away_is_known_by_the_line_before_it() throws Exception {
        clone.write("bank/a.md", "one\nfour\n").commit("Take away");
        assertThat(changes("a.md").lines().isEmpty()).isTrue();
        assertThat(changes("a.md").taken()).containsOnlyKeys(1).containsValue("two");
    }

    @Test
    void other_line_ends_are_no_change() throws Exception {
        clone.write("bank/a.md", "one\r\ntwo\r\nthree\r\nfour\r\n");
        assertThat(changes("a.md").any()).isFalse();
    }

    @Test
    void a_detached_head_and_a_commit_as_the_other_side_work() throws Exception {
        clone.write("bank/a.md", "one\ntwo\nthree\nFOUR\n").commit("Change").git("checkout", "-q", "--detach");
        assertThat(lines("a.md")).isEqualTo("{4}");
        assertThat(changes(clone.folder().resolve("bank"), "main~1", "a.md").lines())
                .hasToString("{4}");
    }

    @Test
    void a_linked_worktree_has_its_own_state() throws Exception {
        Path tree = temp.resolve("tree");
        clone.git("worktree", "add", "-q", tree.toString(), "-b", "other", "topic");
        new Clone(tree).write("bank/a.md", "ONE\ntwo\nthree\nfour\n").commit("Change in the tree");
        assertThat(changes(tree.resolve("bank"), "main", "a.md").lines()).hasToString("{1}");
        assertThat(changes("a.md").any()).isFalse();
    }

    @Test
    void a_bank_that_is_a_submodule_is_compared_with_its_own_history() throws Exception {
        Clone outer =
                Clone.init(temp.resolve("outer")).write("readme.md", "outer\n").commit("Begin");
        outer.git("submodule", "add", "-q", clone.folder().toString(), "inner").commit("Add the bank");
        Path inner = outer.folder().resolve("inner");
        new Clone(inner).write("bank/a.md", "one\ntwo\nTHREE\nfour\n");
        assertThat(changes(inner.resolve("bank"), "origin/main", "a.md").lines())
                .hasToString("{3}");
    }

    @Test
    void a_shallow_clone_says_what_to_fetch_and_then_works() throws Exception {
        clone.write("bank/a.md", "one\ntwo\nthree\nfour\nfive\n").commit("Change");
        Path shallow = temp.resolve("shallow");
        clone.git("clone", "-q", "--depth", "1", "-b", "topic", "file://" + clone.folder(), shallow.toString());
        String command = "git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main";
        refuses(shallow, "origin/main", "unknown", command);
        Clone there = new Clone(shallow).git("fetch", "-q", "--depth", "1", "origin", "+main:refs/remotes/origin/main");
        refuses(shallow, "origin/main", "shallow", command);
        there.git(command.replace("git ", "").split(" "));
        assertThat(changes(shallow.resolve("bank"), "origin/main", "a.md").lines())
                .hasToString("{5}");
    }

    @Test
    void no_repository_no_commit_and_no_common_commit_are_told_apart() throws Exception {
        Path plain = Files.createDirectories(temp.resolve("plain"));
        refuses(plain, "main", "no-git", plain.toRealPath().toString());
        Clone empty = Clone.init(temp.resolve("empty"));
        refuses(empty.folder(), "main", "no-commit");
        clone.git("checkout", "-q", "--orphan", "island").commit("Begin anew");
        refuses(clone.folder(), "main", "unrelated", "main");
        refuses(clone.folder(), "no..such:{ref", "unknown");
    }

    @Test
    void the_command_names_remote_and_branch() {
        assertThat(FetchCommand.of("upstream/release/2", Set.of("upstream"), false))
                .isEqualTo("git fetch upstream +refs/heads/release/2:refs/remotes/upstream/release/2");
        assertThat(FetchCommand.of("main", Set.of("origin"), true)).isEqualTo("git fetch --unshallow origin main:main");
        assertThat(FetchCommand.of("0123abc", Set.of(), false)).isEqualTo("git fetch origin 0123abc");
    }

    private String lines(String path) throws Exception {
        return changes(path).lines().toString();
    }

    private ChangedLines changes(String path) throws Exception {
        return changes(clone.folder().resolve("bank"), "main", path);
    }

    private static ChangedLines changes(Path folder, String ref, String path) throws Exception {
        try (GitChanges changes = GitChanges.since(folder, ref)) {
            return changes.of(path);
        }
    }

    private static void refuses(Path folder, String ref, String messageId, String... args) {
        assertThatThrownBy(() -> GitChanges.since(folder, ref).close())
                .asInstanceOf(type(GitTrouble.class))
                .satisfies(trouble -> {
                    assertThat(trouble.messageId()).isEqualTo(messageId);
                    assertThat(List.of(trouble.args())).containsAll(List.of(args));
                });
    }
}
