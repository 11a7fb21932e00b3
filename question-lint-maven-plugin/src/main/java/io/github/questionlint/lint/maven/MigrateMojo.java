package io.github.questionlint.lint.maven;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.lint.migrate.Migration;
import io.github.questionlint.lint.report.ReportMessages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
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
public final class MigrateMojo extends AbstractMojo {
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

    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    /** Does nothing at all. */
    @Parameter(property = "question-lint.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException {
        String language = Workspace.language(lang);
        if (skip) {
            getLog().info(GoalMessages.of(language, "skip"));
            return;
        }
        Workspace bank = Workspace.of(directory, config, language);
        Path folder = Workspace.output(migrationDirectory, bank.folder().resolve("target/question-lint/migrated"));
        try {
            demandEmpty(folder, language);
            Migration migration = migration(bank, language);
            int changed = migration.write(folder);
            String questions = ReportMessages.count(language, migration.size(), "question");
            getLog().info(GoalMessages.of(language, "migrated", questions, folder));
            if (changed > 0) {
                getLog().warn(GoalMessages.of(
                        language, "migrate-changed", ReportMessages.count(language, changed, "question")));
            }
        } catch (IOException e) {
            throw new MojoExecutionException(folder + ": " + e.getMessage(), e);
        }
    }

    private static void demandEmpty(Path folder, String language) throws IOException, MojoExecutionException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> there = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            if (there.findAny().isPresent()) {
                throw new MojoExecutionException(GoalMessages.of(language, "migrate-exists", folder));
            }
        }
    }

    private Migration migration(Workspace bank, String language) throws IOException, MojoExecutionException {
        String name = String.valueOf(bank.folder().getFileName());
        if (bundle == null) {
            return Migration.of(name, Bundle.of(bank.read(), true).questions());
        }
        Path file = bundle.isDirectory() ? bundle.toPath().resolve(Bundle.QUESTIONS) : bundle.toPath();
        try {
            List<String> lines = Files.readAllLines(file);
            return Migration.of(name, lines);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    GoalMessages.of(language, "migrate-bundle", file, String.valueOf(e.getMessage())), e);
        }
    }
}
