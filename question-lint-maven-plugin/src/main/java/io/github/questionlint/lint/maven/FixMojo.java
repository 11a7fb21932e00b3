package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.FixGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fixes that do no harm, and lists what else could be fixed. After each fix the file is read again; one
 * that changes more than its rule says is not made. A second run changes nothing.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** Writes no file of the bank, but prints the diff, and puts it into fix.diff for git apply. */
    @Parameter(property = "question-lint.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * The rules whose suggested fixes are made too, such as emphasis-literal, even if they are off; look at the diff
     * first.
     */
    @Parameter(property = "question-lint.fixRules")
    private List<String> fixRules = List.of();

    /** Where fix.diff is written. */
    @Parameter(property = "question-lint.outputDirectory", defaultValue = "${project.build.directory}/question-lint")
    private @Nullable File outputDirectory;

    @Override
    Goal goal() {
        return new FixGoal(bank(directory, config), fixRules, dryRun, output(outputDirectory));
    }
}
