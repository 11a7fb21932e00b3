package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.git.IgnoredFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes the files that {@code init} makes, never over one that is there, and says of each what became of it.
 *
 * @param messages the language of the sentences
 */
record InitFiles(GoalMessages messages, Log log) {
    private static final String NAME = "question-lint";
    private static final String OUTPUT = "target/";

    /** Writes what is missing; of what is there and does not call question-lint, it shows what to add. */
    void add(Map<Path, String> files) throws MojoExecutionException {
        for (Map.Entry<Path, String> entry : files.entrySet()) {
            Path file = entry.getKey();
            try {
                if (!Files.exists(file)) {
                    write(file, entry.getValue());
                } else if (isComplete(file)) {
                    log.info(messages.of("init-kept", file));
                } else {
                    log.warn(messages.of("init-add", file) + "\n" + addition(file, entry.getValue()));
                }
            } catch (IOException e) {
                throw GoalMessages.error(file, e);
            }
        }
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        if (text.startsWith("#!") && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable");
        }
        log.info(messages.of("init-wrote", file));
    }

    /** Files that are only for question-lint are their owner's, whatever they say. */
    private static boolean isComplete(Path file) throws IOException {
        String path = file.toString();
        boolean shared = path.endsWith("pom.xml") || path.endsWith(".gitlab-ci.yml") || path.endsWith("pre-commit");
        return !shared || new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(NAME);
    }

    /** What a file needs: of a POM the plugin, of any other file all of it. */
    private static String addition(Path file, String text) {
        return file.endsWith("pom.xml")
                ? text.substring(text.indexOf("      <plugin>"), text.indexOf("    </plugins>"))
                        .stripTrailing()
                : text.stripTrailing();
    }

    /** Keeps the reports of a bank in a working tree out of Git, if nothing does so yet. */
    void ignoreOutput(Starter starter) throws MojoExecutionException {
        Path file = starter.folder().resolve(".gitignore");
        try {
            if (!Files.exists(starter.root().resolve(".git"))
                    || IgnoredFolder.is(starter.root(), starter.folder().resolve(OUTPUT))) {
                return;
            }
            String before = Files.exists(file) ? Files.readString(file) : "";
            String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            Files.writeString(file, before + gap + OUTPUT + "\n");
            log.info(messages.of("init-ignored", file, OUTPUT));
        } catch (IOException e) {
            throw GoalMessages.error(file, e);
        }
    }
}
