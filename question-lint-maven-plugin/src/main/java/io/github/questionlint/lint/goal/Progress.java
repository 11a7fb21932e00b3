package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.Output;
import java.time.Duration;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Reports every few seconds that a long run continues.
 *
 * @param every how often
 */
record Progress(Duration every, Output output, GoalMessages messages) {

    /** What takes long. */
    @FunctionalInterface
    interface Work {
        /** Runs it. */
        LintResult run() throws GoalError;
    }

    Progress(Output output, GoalMessages messages) {
        this(Duration.ofSeconds(5), output, messages);
    }

    /** Whether a person waits: not in CI. */
    static boolean attended(Caller caller) {
        return caller.interactive() && !isCi(caller.environment());
    }

    /** Whether a build server runs this. */
    static boolean isCi(Map<String, String> environment) {
        return Stream.of("CI", "JENKINS_URL", "TEAMCITY_VERSION").anyMatch(environment::containsKey);
    }

    /** Runs some work, and reports progress meanwhile if a person waits. */
    LintResult during(boolean attended, Work work) throws GoalError {
        if (!attended || !output.isInfoShown()) {
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
                output.info(messages.of("progress", every.toSeconds() * ticks.incrementAndGet()));
            }
        };
    }
}
