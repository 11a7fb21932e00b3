package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.workspace.BankFailure;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.SafeText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Runs goals within a build.
 *
 * @param log where they say what they do
 * @param project the project that they run in; null without a POM
 * @param session the build
 * @param plugin the plugin as Maven knows it
 * @param lang the language that the user asks for
 */
record MavenRun(
        Log log,
        @Nullable MavenProject project,
        @Nullable MavenSession session,
        @Nullable PluginDescriptor plugin,
        @Nullable String lang) {

    /** Runs a goal, unless it is skipped. */
    void run(boolean skip, Supplier<Goal> goal) throws MojoExecutionException, MojoFailureException {
        GoalMessages messages = GoalMessages.in(lang, Command.maven(prefix()));
        if (skip) {
            log.info(messages.of("skip"));
            return;
        }
        try {
            messages.demandLanguage(lang);
            demandProperties(messages);
            goal.get().run(caller(messages));
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
                new LogOutput(log),
                plugin == null ? "LATEST" : plugin.getVersion(),
                build.filter(it -> it.getRequest().isInteractiveMode()).isPresent(),
                BuildColours.of(build, environment).areShown(),
                environment);
    }

    /** How goals are called: by their prefix, or by their full name where no POM says what the prefix means. */
    private String prefix() {
        boolean pom = project != null && project.getFile() != null;
        return pom ? "question-lint" : "io.github.questionlint:question-lint-maven-plugin";
    }
}
