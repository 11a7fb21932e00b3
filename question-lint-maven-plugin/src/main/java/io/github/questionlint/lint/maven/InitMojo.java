package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.init.InitGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Sets a bank up: looks at how it is written, and writes a commented question-lint.yml and, where there is none, a
 * pom.xml, so that <code>mvn verify</code> checks it. Overwrites nothing: a later run adds what is missing.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /**
     * What else is written, any number of github (a workflow), preview (a workflow that attaches a website to a pull
     * request), gitlab (a job), pre-commit (a hook), pre-commit-config (for the tool pre-commit) and baseline (the defects
     * of today).
     */
    @Parameter(property = "question-lint.with")
    private List<String> with = List.of();

    /** Whether a small bank is written into a folder without questions: one question of each type, to start from. */
    @Parameter(alias = "new", property = "question-lint.new", defaultValue = "false")
    private boolean newBank;

    @Override
    Goal goal() {
        return new InitGoal(path(directory), with, newBank);
    }
}
