package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.ExportGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bank for other programs: questions.ndjson, one resolved question a line, and bank.json. Works on any bank
 * that can be read, with a POM or without.
 */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true, requiresProject = false)
public final class ExportMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** Where the bundle is written. */
    @Parameter(
            property = "question-lint.bundleDirectory",
            defaultValue = "${project.build.directory}/question-lint/bundle")
    private @Nullable File bundleDirectory;

    /** Whether drafts are exported too. */
    @Parameter(property = "question-lint.drafts", defaultValue = "false")
    private boolean drafts;

    @Override
    Goal goal() {
        return new ExportGoal(whole(directory, config), output(bundleDirectory), drafts);
    }
}
