package io.github.questionlint.lint.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A working tree of a real Git, apart from the settings of the machine. */
public record Clone(Path folder) {

    public static Clone init(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Clone(folder).git("init", "-q", "-b", "main");
    }

    public Clone git(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            builder.environment().put("GIT_" + who + "_NAME", "Ada");
            builder.environment().put("GIT_" + who + "_EMAIL", "ada@example.org");
        }
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return this;
    }

    public Clone write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public Clone commit(String message) throws IOException {
        return git("add", "-A").git("commit", "-q", "-m", message);
    }
}
