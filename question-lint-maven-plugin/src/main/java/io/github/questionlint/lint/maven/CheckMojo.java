package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.CheckGoal;
import io.github.questionlint.lint.goal.Reporting;
import io.github.questionlint.lint.goal.Terms;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds duplicates, missing answers and broken formatting in a bank of questions, and fails if it finds any.
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
     * The reports, any number of checkstyle, console, github, gitlab, html, json, junit, markdown, rdjson and sarif. Each
     * may have a file of its own, as in json=report.json. On GitHub, github is added by itself.
     */
    @Parameter(property = "question-lint.reports", defaultValue = "console")
    private List<String> reports = List.of("console");

    /** Where reports are written. */
    @Parameter(property = "question-lint.outputDirectory", defaultValue = "${project.build.directory}/question-lint")
    private @Nullable File outputDirectory;

    /** The least severity that fails the build: error, warning, info or never; with info, the console lists infos too. */
    @Parameter(property = "question-lint.failOn", defaultValue = "error")
    private String failOn = "error";

    /** The most warnings that pass; by default any number. */
    @Parameter(property = "question-lint.maxWarnings")
    private @Nullable Integer maxWarnings;

    /**
     * Rules or families with a severity for this run, such as answer-missing=warning or translations=none; the others have
     * that of the configuration.
     */
    @Parameter(property = "question-lint.rules")
    private List<String> rules = List.of();

    /** The rules or families that run, such as duplicates; a rule that is off runs too. By default all that are on. */
    @Parameter(property = "question-lint.only")
    private List<String> only = List.of();

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

    /**
     * Whether the result is kept below the folder of the reports and used again while nothing changes. By default it is,
     * but not in CI (where CI, JENKINS_URL or TEAMCITY_VERSION is set), nor for the report html, nor
     * with trust.
     */
    @Parameter(property = "question-lint.cache")
    private @Nullable Boolean cache;

    @Override
    Goal goal() {
        return new CheckGoal(
                bank(directory, config).naming(path(againstDirectory)),
                rules,
                only,
                new Reporting(reports, output(outputDirectory)),
                new Terms(failOn, maxWarnings, since, trust),
                cache);
    }
}
