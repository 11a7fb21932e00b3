package io.github.questionlint.lint.goal.init;

import io.github.questionlint.lint.git.IgnoredFolder;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.Output;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes the files that {@code init} makes, never over one that is there, and says of each what became of it.
 *
 * @param messages the language of the sentences
 * @param root the folder below which nothing is written through a link
 */
record InitFiles(GoalMessages messages, Output output, Path root) {
    private static final String NAME = "question-lint";
    /** The most of a file of others that is looked at. */
    private static final int MOST_BYTES = 1 << 24;

    private static final String OUTPUT = "target/";

    /** Writes what is missing; of what is there and does not call question-lint, it shows what to add. */
    void add(Map<Path, String> files) throws GoalError {
        for (Map.Entry<Path, String> entry : files.entrySet()) {
            Path file = entry.getKey();
            try {
                if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    write(file, entry.getValue());
                } else if (isComplete(file)) {
                    makeExecutable(file, entry.getValue());
                    output.info(messages.of("init-kept", file));
                } else {
                    output.warn(messages.of("init-add", file) + "\n" + addition(file, entry.getValue()));
                }
            } catch (IOException e) {
                throw GoalMessages.error(file, e);
            }
        }
    }

    private void write(Path file, String text) throws IOException {
        Path name = Objects.requireNonNull(file.getFileName());
        OutputFiles.near(root, file.resolveSibling("")).create(name.toString(), text);
        makeExecutable(file, text);
        output.info(messages.of("init-wrote", file));
    }

    /**
     * Also for a hook that is there: a run may have been killed before it came to this. Where a file system has no such
     * permission, Git's own shell runs a hook without it.
     */
    private static void makeExecutable(Path file, String text) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (text.startsWith("#!") && view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            view.setPermissions(permissions);
        }
    }

    /** Files that are only for question-lint are their owner's, whatever they say. */
    private static boolean isComplete(Path file) throws IOException {
        String path = file.toString();
        boolean shared = path.endsWith("pom.xml")
                || path.endsWith(".gitlab-ci.yml")
                || path.endsWith("pre-commit")
                || path.endsWith(".pre-commit-config.yaml");
        return !shared || text(file).contains(NAME);
    }

    private static String text(Path file) throws IOException {
        return new String(InputFile.read(file, MOST_BYTES), StandardCharsets.UTF_8);
    }

    /** What a file needs: of a POM the plugin, of any other file all of it. */
    private static String addition(Path file, String text) {
        return file.endsWith("pom.xml")
                ? text.substring(text.indexOf("      <plugin>"), text.indexOf("    </plugins>"))
                        .stripTrailing()
                : text.stripTrailing();
    }

    /** Keeps the reports of a bank in a working tree out of Git, if nothing does so yet. */
    void ignoreOutput(Starter starter) throws GoalError {
        Path file = starter.folder().resolve(".gitignore");
        try {
            if (!Files.exists(starter.root().resolve(".git"))
                    || IgnoredFolder.is(starter.root(), starter.folder().resolve(OUTPUT))) {
                return;
            }
            String before = Files.exists(file) ? text(file) : "";
            String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            OutputFiles.below(starter.folder()).write(".gitignore", before + gap + OUTPUT + "\n");
            output.info(messages.of("init-ignored", file, OUTPUT));
        } catch (IOException e) {
            throw GoalMessages.error(file, e);
        }
    }
}
