package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.MigrateGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
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
    Goal goal() {
        return new MigrateGoal(whole(directory, config), path(bundle), output(migrationDirectory));
    }
}
