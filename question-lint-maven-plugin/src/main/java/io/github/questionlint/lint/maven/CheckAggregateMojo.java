package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.CheckAggregateGoal;
import io.github.questionlint.lint.goal.Reporting;
import io.github.questionlint.lint.goal.Terms;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks the banks of all modules of a build in one run and one report, and finds duplicates between them, which no
 * check of a single module can see. Each bank is read by the configuration of its module.
 */
@Mojo(name = "check-aggregate", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class CheckAggregateMojo extends BankMojo {
    /** The folder that holds all banks; paths are relative to it, and a baseline and a configuration may lie there. */
    @Parameter(property = "question-lint.root", defaultValue = "${session.executionRootDirectory}")
    private @Nullable File root;

    /** The reports, as in check. */
    @Parameter(property = "question-lint.reports", defaultValue = "console")
    private List<String> reports = List.of("console");

    /** Where reports are written. */
    @Parameter(property = "question-lint.outputDirectory", defaultValue = "${project.build.directory}/question-lint")
    private @Nullable File outputDirectory;

    /** The least severity that fails the build: error, warning, info or never; with info, the console lists infos too. */
    @Parameter(property = "question-lint.failOn", defaultValue = "error")
    private String failOn = "error";

    /** A branch, tag or commit, such as origin/main: only findings on lines that changed since it was left count. */
    @Parameter(property = "question-lint.since")
    private @Nullable String since;

    /**
     * A branch, tag or commit, such as origin/main: configuration, baseline and suppressions count as they are where it
     * was left, so that a pull request cannot switch off its own check.
     */
    @Parameter(property = "question-lint.trust")
    private @Nullable String trust;

    /** A folder outside of the checkout that holds banks which question-lint.yml may name under against. */
    @Parameter(property = "question-lint.againstDirectory")
    private @Nullable File againstDirectory;

    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private List<MavenProject> projects = List.of();

    @Override
    Goal goal() {
        return new CheckAggregateGoal(
                whole(root, null).naming(path(againstDirectory)),
                Projects.banks(projects),
                new Reporting(reports, output(outputDirectory)),
                new Terms(failOn, null, since, trust));
    }
}
