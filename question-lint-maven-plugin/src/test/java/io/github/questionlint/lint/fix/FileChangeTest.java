package io.github.questionlint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced as a whole, with its permissions, or stays as it is. */
class FileChangeTest {
    @TempDir
    private Path folder;

    @Test
    void the_new_text_is_there_and_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "\uFEFFold\r\n😀");
        new FileChange(folder, SourceFile.of("a.md", "\uFEFFold\r\n😀"))
                .write(SourceFile.of("a.md", "\uFEFFnew\r\n😀"), OutputFiles.below(folder));
        assertThat(file).hasContent("\uFEFFnew\r\n😀");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void permissions_stay_as_they_are() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "old");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwxr-x--x");
        Files.setPosixFilePermissions(file, permissions);
        new FileChange(folder, SourceFile.of("a.md", "old"))
                .write(SourceFile.of("a.md", "new"), OutputFiles.below(folder));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }

    @Test
    void a_file_that_has_changed_meanwhile_is_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "someone else's");
        FileChange change = new FileChange(folder, SourceFile.of("a.md", "old"));
        assertThat(change.isPossible()).isFalse();
        assertThatThrownBy(() -> change.write(SourceFile.of("a.md", "new"), OutputFiles.below(folder)))
                .isInstanceOf(FileSystemException.class);
        assertThat(file).hasContent("someone else's");
    }

    @Test
    void bytes_that_are_no_UTF_8_are_never_written() throws IOException {
        byte[] latin = {'c', 'a', 'f', (byte) 0xE9};
        Path file = Files.write(folder.resolve("a.md"), latin);
        FileChange change = new FileChange(folder, SourceFile.of("a.md", "caf\uFFFD"));
        assertThat(change.isPossible()).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(latin);
    }

    @Test
    void links_are_not_followed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("a.md"), "old");
        Path bank = Files.createDirectory(folder.resolve("bank"));
        Files.createSymbolicLink(bank.resolve("a.md"), outside.resolve("a.md"));
        Files.createSymbolicLink(bank.resolve("more"), outside);
        assertThat(new FileChange(bank, SourceFile.of("a.md", "old")).isPossible())
                .isFalse();
        assertThat(new FileChange(bank, SourceFile.of("more/a.md", "old")).isPossible())
                .isFalse();
    }
}
