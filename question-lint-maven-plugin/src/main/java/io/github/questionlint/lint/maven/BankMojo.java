package io.github.questionlint.lint.maven;

import java.util.List;
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
        GoalMessages messages = GoalMessages.in(lang);
        if (skip) {
            getLog().info(messages.of("skip"));
            return;
        }
        messages.demandLanguage(lang);
        List<String> mistakes = GivenProperties.of(session, plugin).mistakes(messages);
        if (!mistakes.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", mistakes));
        }
        try {
            run(messages);
        } catch (MojoExecutionException e) {
            throw new MojoExecutionException(SafeLog.safe(String.valueOf(e.getMessage())), cause(e));
        } catch (MojoFailureException e) {
            throw new MojoFailureException(SafeLog.safe(String.valueOf(e.getMessage())), cause(e));
        }
    }

    private static @Nullable Throwable cause(Exception error) {
        return error.getCause() == null ? null : SafeLog.safe(error.getCause());
    }

    /** The log, which lets nothing through that acts on a terminal or a runner. */
    @Override
    public final Log getLog() {
        return new SafeLog(super.getLog());
    }

    /**
     * Runs the goal.
     *
     * @throws MojoExecutionException if it cannot be done
     * @throws MojoFailureException if the bank fails the build
     */
    abstract void run(GoalMessages messages) throws MojoExecutionException, MojoFailureException;

    /** The project that the goal runs in; one that Maven makes up where there is no POM. */
    final Optional<MavenProject> project() {
        return Optional.ofNullable(project);
    }

    /** The build that the goal runs in. */
    final Optional<MavenSession> session() {
        return Optional.ofNullable(session);
    }

    /** The version of question-lint that runs, as a POM asks for it. */
    final String version() {
        return plugin == null ? "LATEST" : plugin.getVersion();
    }

    /** How goals are called: by their prefix, or by their full name where no POM says what the prefix means. */
    final String command() {
        boolean pom = project().map(MavenProject::getFile).isPresent();
        return pom ? "question-lint" : "io.github.questionlint:question-lint-maven-plugin";
    }
}
