package io.github.questionlint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is whole, in its folder, and behind no link. */
class OutputFilesTest {
    @TempDir
    private Path root;

    private Path bank;
    private Path out;
    private Path outside;

    @BeforeEach
    void folders() throws IOException {
        bank = Files.createDirectory(root.resolve("bank"));
        out = bank.resolve("target/out");
        outside = Files.writeString(root.resolve("outside.txt"), "mine");
    }

    @Test
    void folders_are_created_and_nothing_is_left_beside_the_file() throws IOException {
        OutputFiles.near(bank, out).write("a/b.txt", "one");
        OutputFiles.near(bank, out).write("a/b.txt", "two");
        assertThat(out.resolve("a/b.txt")).hasContent("two");
        try (Stream<Path> files = Files.list(out.resolve("a"))) {
            assertThat(files).containsExactly(out.resolve("a/b.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a", "a/../../b", "a/../b", "/etc/x", "a//b", "a\\..\\b", "a\0b", "a/"})
    void what_is_no_name_is_refused(String name) {
        assertThatThrownBy(() -> OutputFiles.near(bank, out).write(name, "x")).isInstanceOf(FileSystemException.class);
        assertThat(out.resolve("b")).doesNotExist();
        assertThat(bank.resolve("a")).doesNotExist();
    }

    @Test
    void a_link_at_the_place_of_a_file_is_refused() throws IOException {
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("a.txt"), outside);
        Files.createSymbolicLink(out.resolve("b.txt"), root.resolve("nowhere.txt"));
        for (String name : new String[] {"a.txt", "b.txt"}) {
            assertThatThrownBy(() -> OutputFiles.near(bank, out).write(name, "x"))
                    .isInstanceOf(FileSystemException.class);
            assertThatThrownBy(() -> OutputFiles.near(bank, out).create(name, "x"))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(outside).hasContent("mine");
        assertThat(root.resolve("nowhere.txt")).doesNotExist();
    }

    @Test
    void a_link_on_the_way_is_refused() throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Files.createSymbolicLink(bank.resolve("target"), elsewhere);
        assertThatThrownBy(() -> OutputFiles.near(bank, out).write("a.txt", "x"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("link");
        assertThatThrownBy(() -> OutputFiles.near(bank, out).createFolder()).isInstanceOf(FileSystemException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_bank_that_is_reached_by_a_link_can_be_written_to() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), bank);
        OutputFiles.near(link, link.resolve("target/out")).write("a.txt", "x");
        assertThat(out.resolve("a.txt")).hasContent("x");
    }

    @Test
    void a_link_beside_the_bank_is_refused_too() throws IOException {
        Files.createSymbolicLink(root.resolve("reports"), Files.createDirectory(root.resolve("elsewhere")));
        assertThatThrownBy(() -> OutputFiles.near(bank, root.resolve("reports")).write("a.txt", "x"))
                .isInstanceOf(FileSystemException.class);
    }

    @Test
    void what_is_there_is_not_created() throws IOException {
        OutputFiles files = OutputFiles.below(out);
        files.create("a.txt", "one");
        assertThatThrownBy(() -> files.create("a.txt", "two")).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(out.resolve("a.txt")).hasContent("one");
    }

    @Test
    void what_a_killed_run_left_is_taken_away_but_not_what_another_run_writes() throws IOException {
        Files.createDirectories(out);
        Path left = Files.writeString(out.resolve(".question-lint-1.tmp"), "half");
        Path other = Files.writeString(out.resolve(".question-lint-2.tmp"), "half");
        Files.setLastModifiedTime(left, FileTime.fromMillis(System.currentTimeMillis() - 3_600_000));
        OutputFiles.below(out).write("a.txt", "x");
        assertThat(left).doesNotExist();
        assertThat(other).exists();
    }
}
