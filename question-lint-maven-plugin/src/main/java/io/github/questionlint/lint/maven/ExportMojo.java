package io.github.questionlint.lint.maven;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.lint.report.ReportMessages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bank for other programs: questions.ndjson, one resolved question a line, and bank.json. Works on any bank
 * that can be read, with a POM or without.
 */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true, requiresProject = false)
public final class ExportMojo extends AbstractMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** Where the bundle is written. */
    @Parameter(
            property = "question-lint.bundleDirectory",
            defaultValue = "${project.build.directory}/question-lint/bundle")
    private @Nullable File bundleDirectory;

    /** Whether drafts are exported too. */
    @Parameter(property = "question-lint.drafts", defaultValue = "false")
    private boolean drafts;

    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    /** Does nothing at all. */
    @Parameter(property = "question-lint.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException {
        String language = Workspace.language(lang);
        if (skip) {
            getLog().info(GoalMessages.of(language, "skip"));
            return;
        }
        Workspace bank = Workspace.of(directory, config, language);
        Path folder = Workspace.output(bundleDirectory, bank.folder().resolve("target/question-lint/bundle"));
        try {
            Bundle bundle = Bundle.of(bank.read(), drafts);
            bundle.write(folder);
            String questions = ReportMessages.count(language, bundle.questions().size(), "question");
            getLog().info(GoalMessages.of(language, "exported", questions, folder, bundle.leftOut()));
        } catch (IOException e) {
            throw new MojoExecutionException(folder + ": " + e.getMessage(), e);
        }
    }
}
