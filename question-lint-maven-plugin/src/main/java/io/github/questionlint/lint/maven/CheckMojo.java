package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.source.Characters;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds duplicates, missing answers and broken formatting in a bank of questions, and fails the build if it finds any.
 * Needs no POM: <code>mvn io.github.questionlint:question-lint-maven-plugin:check</code> checks the folder it is run in.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /**
     * The reports, any number of checkstyle, console, github, gitlab, html, json, junit, markdown, rdjson and sarif. On
     * GitHub, github is added by itself.
     */
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

    /**
     * Whether the result is kept below the folder of the reports and used again while nothing changes. By default it is,
     * but not in CI (where CI, JENKINS_URL or TEAMCITY_VERSION is set), nor for the report html.
     */
    @Parameter(property = "question-lint.cache")
    private @Nullable Boolean cache;

    @Override
    void run(GoalMessages messages) throws MojoExecutionException, MojoFailureException {
        Gate gate = Gate.of(failOn, messages);
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(directory, config).without(Modules.below(project()));
        Path folder = workspace.folder();
        ReportWriter writer = new ReportWriter(reports, outputDirectory, folder, messages, getLog());
        WorkspaceLint lint = WorkspaceLint.of(workspace.empty(), reader, WorkspaceLint.today());
        LintResult fresh = lint.fresh(all(lint));
        if (workspace.isParent() && fresh.questions() == 0 && fresh.findings().isEmpty()) {
            getLog().info(messages.of("parent"));
            return;
        }
        LintResult counted = new ChangedSince(since, getLog(), messages).of(fresh, lint.run(), folder);
        LintResult result = lint.run().once(counted);
        Colours colours = Colours.of(session(), System.getenv());
        writer.write(result, new Audience(command(), gate.shown(), lint.run().today(), colours.areShown()));
        reader.demandQuestions(workspace, fresh.bank());
        gate.judge(result);
    }

    /** A report that shows the questions themselves needs them read. */
    private LintResult cached(WorkspaceLint lint) throws MojoExecutionException {
        boolean wanted = cache == null ? !Progress.isCi() : cache;
        if (!wanted || reports.stream().anyMatch(report -> report.strip().equals("html"))) {
            return lint.all();
        }
        Path folder = OutputFolder.of(outputDirectory, lint.workspace().folder());
        return lint.all(folder.resolve("cache.bin"));
    }

    private LintResult all(WorkspaceLint lint) throws MojoExecutionException {
        Progress progress = new Progress(getLog(), lint.reader().messages());
        LintResult result = progress.during(Progress.attended(session()), () -> cached(lint));
        String layouts =
                result.bank().detected().stream().map(DetectedLayout::toString).collect(Collectors.joining("; "));
        if (!layouts.isEmpty()) {
            getLog().info(Characters.shown(layouts));
        }
        return result;
    }
}
