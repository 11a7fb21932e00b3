package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What all goals have in common. Maven looks for parameters only in superclasses, so this is the only class of ours
 * that others extend.
 */
abstract class BankMojo extends AbstractMojo {
    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    /** Does nothing at all. */
    @Parameter(property = "question-lint.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        new MavenRun(getLog(), project, session, plugin, lang).run(skip, this::goal);
    }

    /** The log, which lets nothing through that acts on a terminal or a runner. */
    @Override
    public final Log getLog() {
        return new SafeLog(super.getLog());
    }

    /** The goal with the parameters that the build gives it. */
    abstract Goal goal();

    /** The bank in a folder, without the banks of the modules of this project. */
    final BankPlace bank(@Nullable File directory, @Nullable File config) {
        return Projects.bank(project, directory, config);
    }

    /** The bank in a folder with what lies in it. */
    static BankPlace whole(@Nullable File directory, @Nullable File config) {
        return new BankPlace(path(directory), path(config), List.of());
    }

    /** Without a POM, Maven leaves the expression for the build folder in a path as it is; then it is not given. */
    static @Nullable Path output(@Nullable File folder) {
        return folder == null || folder.getPath().contains("${") ? null : folder.toPath();
    }

    static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
