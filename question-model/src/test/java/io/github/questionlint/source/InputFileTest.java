package io.github.questionlint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a file is read, and not more of it than is wanted. */
class InputFileTest {
    @TempDir
    private Path folder;

    @Test
    void one_byte_more_than_wanted_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abcdef");
        assertThat(InputFile.read(file, 3)).isEqualTo("abcd".getBytes(UTF_8));
        assertThat(InputFile.read(file, 6)).isEqualTo("abcdef".getBytes(UTF_8));
    }

    @Test
    void a_device_a_folder_and_a_link_to_them_are_refused() throws IOException {
        assertThatThrownBy(() -> InputFile.read(folder, 9)).isInstanceOf(FileSystemException.class);
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "no devices here");
        Path link = Files.createSymbolicLink(folder.resolve("link"), device);
        assertThatThrownBy(() -> InputFile.read(link, 9)).hasMessageContaining("is no regular file");
    }

    @Test
    void a_pipe_is_not_opened() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> InputFile.read(pipe, 9)).hasMessageContaining("is no regular file"));
    }

    @Test
    void a_link_that_leads_nowhere_is_called_so() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
        assertThatThrownBy(() -> InputFile.read(link, 9))
                .isInstanceOfSatisfying(
                        IOException.class,
                        e -> assertThat(InputFile.reason(e)).isEqualTo("is a link that leads nowhere"));
    }

    @Test
    void an_error_has_a_reason() {
        assertThat(InputFile.reason(new NoSuchFileException("a"))).isEqualTo("does not exist");
        assertThat(InputFile.reason(new AccessDeniedException("a"))).isEqualTo("permission denied");
        assertThat(InputFile.reason(new IOException("why"))).isEqualTo("why");
        assertThat(InputFile.explained(new FileSystemException("a", null, "why")))
                .isEqualTo("a: why");
    }
}
