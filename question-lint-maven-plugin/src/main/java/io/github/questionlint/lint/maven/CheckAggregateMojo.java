package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.finding.LintResult;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
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
public final class CheckAggregateMojo extends BankMojo {
    /** The folder that holds all modules; paths are relative to it, and a baseline and a configuration may lie there. */
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

    /** A branch, tag or commit: only findings on lines that changed since it was left count, as in origin/main. */
    @Parameter(property = "question-lint.since")
    private @Nullable String since;

    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private List<MavenProject> projects = List.of();

    @Override
    void run(GoalMessages messages) throws MojoExecutionException, MojoFailureException {
        Gate gate = Gate.of(failOn, messages);
        WorkspaceReader reader = new WorkspaceReader(messages);
        Modules modules = Modules.of(reader.open(root, null), reader, projects);
        WorkspaceLint all = modules.root();
        Path folder = all.workspace().folder();
        ReportWriter writer = new ReportWriter(reports, outputDirectory, folder, messages, getLog());
        LintResult fresh = all.fresh(modules.lint());
        LintResult counted = new ChangedSince(since, getLog(), messages).of(fresh, all.run(), folder);
        LintResult result = all.run().once(counted);
        Colours colours = Colours.of(session(), System.getenv());
        writer.write(result, new Audience(command(), gate.shown(), all.run().today(), colours.areShown()));
        gate.judge(result);
    }
}
