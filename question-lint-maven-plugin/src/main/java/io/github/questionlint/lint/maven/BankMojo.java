package io.github.questionlint.lint.maven;

import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        GoalMessages messages = GoalMessages.in(lang);
        if (skip) {
            getLog().info(messages.of("skip"));
        } else {
            run(messages);
        }
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

    /** How goals are called: by their prefix, or by their full name where no POM says what the prefix means. */
    final String command() {
        boolean pom = project().map(MavenProject::getFile).isPresent();
        return pom ? "question-lint" : "io.github.questionlint:question-lint-maven-plugin";
    }
}
