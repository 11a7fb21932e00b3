package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.finding.LintResult;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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
public final class CheckAggregateMojo extends AbstractMojo {
    /** The folder that holds all modules; paths are relative to it, and a baseline and a configuration may lie there. */
    @Parameter(property = "question-lint.root", defaultValue = "${session.executionRootDirectory}")
    private @Nullable File root;

    /** The reports, as in check. */
    @Parameter(property = "question-lint.reports", defaultValue = "console")
    private List<String> reports = List.of("console");

    /** Where reports are written. */
    @Parameter(property = "question-lint.outputDirectory", defaultValue = "${project.build.directory}/question-lint")
    private @Nullable File outputDirectory;

    /** The least severity that fails the build: error, warning, info or never. */
    @Parameter(property = "question-lint.failOn", defaultValue = "error")
    private String failOn = "error";

    /** A branch, tag or commit: only findings on lines that changed since it was left count, as in origin/main. */
    @Parameter(property = "question-lint.since")
    private @Nullable String since;

    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    /** Does nothing at all. */
    @Parameter(property = "question-lint.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private List<MavenProject> projects = List.of();

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        String language = Workspace.language(lang);
        if (skip) {
            getLog().info(GoalMessages.of(language, "skip"));
            return;
        }
        Gate gate = new Gate(Gate.bar(failOn, language), since, getLog());
        Workspace all = Workspace.of(root, null, language);
        ReportWriter writer = new ReportWriter(reports, outputDirectory, all.folder(), language, getLog());
        LintResult result = all.fresh(new Modules(all, projects).lint());
        gate.judge(all, result, writer, Workspace.command(project));
    }
}
