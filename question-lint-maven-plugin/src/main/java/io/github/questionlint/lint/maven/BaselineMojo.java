package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.BaselineGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the defects that a bank has today into question-lint-baseline.json beside it, so that only new ones fail the
 * build. Where there is a baseline already, it takes out what has been fixed and follows renamed files; new findings it
 * lists, and adds only with <code>-Dquestion-lint.accept=true</code>.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** Whether new findings are added to a baseline that is there already. */
    @Parameter(property = "question-lint.accept", defaultValue = "false")
    private boolean accept;

    /** A folder outside of the checkout that holds banks which question-lint.yml may name under against. */
    @Parameter(property = "question-lint.againstDirectory")
    private @Nullable File againstDirectory;

    @Override
    Goal goal() {
        return new BaselineGoal(bank(directory, config).naming(path(againstDirectory)), accept);
    }
}
