package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.workspace.BankFailure;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.SafeText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        GoalMessages messages = GoalMessages.in(lang, Command.maven(prefix()));
        if (skip) {
            getLog().info(messages.of("skip"));
            return;
        }
        try {
            messages.demandLanguage(lang);
            demandProperties(messages);
            goal().run(caller(messages));
        } catch (OutOfMemoryError e) {
            throw new MojoExecutionException(
                    messages.of("memory", Runtime.getRuntime().maxMemory() >> 20), e);
        } catch (GoalError e) {
            throw new MojoExecutionException(SafeText.of(String.valueOf(e.getMessage())), cause(e));
        } catch (BankFailure e) {
            throw new MojoFailureException(SafeText.of(String.valueOf(e.getMessage())), cause(e));
        }
    }

    private void demandProperties(GoalMessages messages) throws GoalError {
        List<String> mistakes = GivenProperties.of(session, plugin).mistakes(messages);
        if (!mistakes.isEmpty()) {
            throw new GoalError(String.join("\n", mistakes));
        }
    }

    private static @Nullable Throwable cause(Exception error) {
        return error.getCause() == null ? null : SafeText.of(error.getCause());
    }

    private Caller caller(GoalMessages messages) {
        Map<String, String> environment = System.getenv();
        Optional<MavenSession> build = Optional.ofNullable(session);
        return new Caller(
                messages,
                project == null || project.getBasedir() == null
                        ? Path.of("")
                        : project.getBasedir().toPath(),
                new LogOutput(getLog()),
                plugin == null ? "LATEST" : plugin.getVersion(),
                build.filter(it -> it.getRequest().isInteractiveMode()).isPresent(),
                BuildColours.of(build, environment).areShown(),
                environment);
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
        return new BankPlace(path(directory), path(config), Projects.below(Optional.ofNullable(project)));
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

    /** How goals are called: by their prefix, or by their full name where no POM says what the prefix means. */
    private String prefix() {
        boolean pom = project != null && project.getFile() != null;
        return pom ? "question-lint" : "io.github.questionlint:question-lint-maven-plugin";
    }
}
