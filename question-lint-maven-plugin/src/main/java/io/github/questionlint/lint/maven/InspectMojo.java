package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.InspectGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows how each file of a bank was read: the layout, the questions with choices, key and answer, and what was left out
 * and why. Changes nothing.
 */
@Mojo(name = "inspect", threadSafe = true, requiresProject = false)
public final class InspectMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** A file or a folder in that of the bank: only this is shown, question by question. */
    @Parameter(property = "question-lint.file")
    private @Nullable String file;

    /** The form: console, or json for the file inspect.json, which names every question. */
    @Parameter(property = "question-lint.format", defaultValue = "console")
    private String format = "console";

    /** Where inspect.json is written. */
    @Parameter(property = "question-lint.outputDirectory", defaultValue = "${project.build.directory}/question-lint")
    private @Nullable File outputDirectory;

    @Override
    Goal goal() {
        return new InspectGoal(bank(directory, config), file, format, output(outputDirectory));
    }
}
