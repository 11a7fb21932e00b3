package io.github.questionlint.lint.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the baseline of check-aggregate into the folder that holds all modules. What the baseline of a module knows
 * stays there.
 */
@Mojo(name = "baseline-aggregate", aggregator = true, threadSafe = true)
public final class BaselineAggregateMojo extends AbstractMojo {
    /** The folder that holds all modules; paths are relative to it, and a baseline and a configuration may lie there. */
    @Parameter(property = "question-lint.root", defaultValue = "${session.executionRootDirectory}")
    private @Nullable File root;

    /** Whether new findings are added to a baseline that is there already. */
    @Parameter(property = "question-lint.accept", defaultValue = "false")
    private boolean accept;

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
    public void execute() throws MojoExecutionException {
        String language = Workspace.language(lang);
        if (skip) {
            getLog().info(GoalMessages.of(language, "skip"));
            return;
        }
        Workspace all = Workspace.of(root, null, language);
        new BaselineUpdate(all, Workspace.command(project), getLog()).run(accept, new Modules(all, projects).lint());
    }
}
