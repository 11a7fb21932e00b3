package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.finding.LintResult;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Reports every few seconds that a long run continues.
 *
 * @param every how often
 */
record Progress(Duration every, Log log, GoalMessages messages) {

    /** What takes long. */
    @FunctionalInterface
    interface Work {
        /** Runs it. */
        LintResult run() throws MojoExecutionException;
    }

    Progress(Log log, GoalMessages messages) {
        this(Duration.ofSeconds(5), log, messages);
    }

    /** Whether a person waits: not with {@code -B} or in CI. */
    static boolean attended(Optional<MavenSession> session) {
        return session.filter(build -> build.getRequest().isInteractiveMode()).isPresent() && !isCi();
    }

    /** Whether a build server runs this. */
    static boolean isCi() {
        return Stream.of("CI", "JENKINS_URL", "TEAMCITY_VERSION").anyMatch(name -> System.getenv(name) != null);
    }

    /** Runs some work, and reports progress meanwhile if a person waits. */
    LintResult during(boolean attended, Work work) throws MojoExecutionException {
        if (!attended || !log.isInfoEnabled()) {
            return work.run();
        }
        Timer clock = new Timer("question-lint progress", true);
        clock.schedule(tick(), every.toMillis(), every.toMillis());
        try {
            return work.run();
        } finally {
            clock.cancel();
        }
    }

    private TimerTask tick() {
        AtomicInteger ticks = new AtomicInteger();
        return new TimerTask() {
            @Override
            public void run() {
                log.info(messages.of("progress", every.toSeconds() * ticks.incrementAndGet()));
            }
        };
    }
}
