package io.github.questionlint.lint.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the defects that a bank has today into question-lint-baseline.json beside it, so that only new ones fail the
 * build. Where there is a baseline already, it takes out what has been mended and follows renamed files; new findings it
 * lists, and adds only with <code>-Dquestion-lint.accept=true</code>.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends AbstractMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** Whether new findings are added to a baseline that is there already. */
    @Parameter(property = "question-lint.accept", defaultValue = "false")
    private boolean accept;

    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    /** Does nothing at all. */
    @Parameter(property = "question-lint.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    public void execute() throws MojoExecutionException {
        String language = Workspace.language(lang);
        if (skip) {
            getLog().info(GoalMessages.of(language, "skip"));
            return;
        }
        Workspace bank = Workspace.of(directory, config, language).without(Modules.below(project));
        new BaselineUpdate(bank, Workspace.command(project), getLog()).run(accept, bank.lint());
    }
}
