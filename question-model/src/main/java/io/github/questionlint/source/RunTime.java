package io.github.questionlint.source;

import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

/** The time that a step of a run may take over all files, by the clock. */
public final class RunTime {
    private final long end;
    private final int seconds;
    private final String messageId;
    private final ConcurrentSkipListSet<String> late = new ConcurrentSkipListSet<>();

    /**
     * Time that begins now.
     *
     * @param messageId the message of the rule {@code time-exceeded} about files that are left out
     */
    public RunTime(int seconds, String messageId) {
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
        this.seconds = seconds;
        this.messageId = messageId;
    }

    /**
     * Whether the time is up, so that a file is left out.
     *
     * @param path the file
     */
    public boolean isUp(String path) {
        boolean up = isUp();
        if (up) {
            late.add(path);
        }
        return up;
    }

    /** Whether the time is up. */
    public boolean isUp() {
        return System.nanoTime() - end >= 0;
    }

    /** That files were left out, at the first of them; empty where none was. */
    public Optional<Problem> problem() {
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("time-exceeded", messageId, Span.startOf(late.first()), seconds, late.size()));
    }
}
