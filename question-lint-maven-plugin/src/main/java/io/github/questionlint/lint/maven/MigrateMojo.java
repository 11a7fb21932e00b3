package io.github.questionlint.lint.maven;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.migrate.Migration;
import io.github.questionlint.lint.migrate.Settings;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a bank of any layout anew in the format of question-lint: one file a question, question-bank.yaml, and
 * MIGRATION.md with what a person must decide. Starts from the folder of the bank or from a bundle that export wrote.
 * Never writes over anything.
 */
@Mojo(name = "migrate", threadSafe = true, requiresProject = false)
public final class MigrateMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** A bundle to start from, the folder or its questions.ndjson; by default the bank itself is read. */
    @Parameter(property = "question-lint.bundle")
    private @Nullable File bundle;

    /** Where the new files are written: a folder that is empty or does not exist. */
    @Parameter(
            property = "question-lint.migrationDirectory",
            defaultValue = "${project.build.directory}/question-lint/migrated")
    private @Nullable File migrationDirectory;

    @Override
    void run(GoalMessages messages) throws MojoExecutionException {
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(directory, config);
        Path folder = OutputFolder.of(migrationDirectory, workspace.folder(), "migrated");
        try {
            demandEmpty(folder, messages);
            Migration migration = migration(workspace, reader);
            int changed = migration.write(folder, OutputFiles.near(workspace.folder(), folder));
            int off = settled(workspace, reader, folder);
            String questions = messages.count(migration.size(), "question");
            getLog().info(messages.of("migrated", questions, folder));
            if (off > 0) {
                getLog().info(messages.of("migrate-off", messages.count(off, "rule")));
            }
            if (changed > 0) {
                getLog().warn(messages.of("migrate-changed", messages.count(changed, "question")));
            }
        } catch (IOException e) {
            throw GoalMessages.error(folder, e);
        }
    }

    /** Turns the rules off that only the new bank breaks; what the old one of a bundle breaks is unknown. */
    private int settled(Workspace old, WorkspaceReader reader, Path folder) throws IOException, MojoExecutionException {
        if (bundle != null) {
            return 0;
        }
        Settings settings = Settings.of(
                findings(old, reader),
                findings(reader.open(folder.toFile(), null).empty(), reader),
                tasks());
        settings.write(OutputFiles.near(old.folder(), folder));
        return settings.off().size();
    }

    private static Set<String> tasks() {
        return Rules.ALL.stream()
                .filter(rule -> rule.page().isToldEach())
                .map(RuleEntry::name)
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(Workspace workspace, WorkspaceReader reader) throws MojoExecutionException {
        LintRun run = new LintRun(workspace.config(), Rules.ALL, WorkspaceLint.today());
        return run.lint(reader.bank(workspace), Published.NONE, (found, rules) -> found)
                .findings();
    }

    private static void demandEmpty(Path folder, GoalMessages messages) throws IOException, MojoExecutionException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> there = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            if (there.findAny().isPresent()) {
                throw messages.error("migrate-exists", folder);
            }
        }
    }

    private static String text(Path file) throws IOException {
        return new String(InputFile.read(file, Integer.MAX_VALUE), StandardCharsets.UTF_8);
    }

    private Migration migration(Workspace workspace, WorkspaceReader reader)
            throws IOException, MojoExecutionException {
        String name = String.valueOf(workspace.folder().getFileName());
        if (bundle == null) {
            return Migration.of(name, Bundle.of(reader.bank(workspace), true).questions());
        }
        Path file = bundle.isDirectory() ? bundle.toPath().resolve(Bundle.QUESTIONS) : bundle.toPath();
        try {
            List<String> lines = text(file).lines().toList();
            return Migration.of(name, lines);
        } catch (IllegalArgumentException e) {
            throw reader.messages().error(e, "migrate-bundle", file, String.valueOf(e.getMessage()));
        }
    }
}
