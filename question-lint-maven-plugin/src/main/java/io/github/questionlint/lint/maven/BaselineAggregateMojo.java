package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.BaselineAggregateGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the baseline of check-aggregate into the folder that holds all modules. Findings in the baseline of a module
 * stay there.
 */
@Mojo(name = "baseline-aggregate", aggregator = true, threadSafe = true)
public final class BaselineAggregateMojo extends BankMojo {
    /** The folder that holds all banks; paths are relative to it, and a baseline and a configuration may lie there. */
    @Parameter(property = "question-lint.root", defaultValue = "${session.executionRootDirectory}")
    private @Nullable File root;

    /** Whether new findings are added to a baseline that is there already. */
    @Parameter(property = "question-lint.accept", defaultValue = "false")
    private boolean accept;

    /** A folder outside of the checkout that holds banks which question-lint.yml may name under against. */
    @Parameter(property = "question-lint.againstDirectory")
    private @Nullable File againstDirectory;

    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private List<MavenProject> projects = List.of();

    @Override
    Goal goal() {
        return new BaselineAggregateGoal(
                whole(root, null).naming(path(againstDirectory)), Projects.banks(projects), accept);
    }
}
