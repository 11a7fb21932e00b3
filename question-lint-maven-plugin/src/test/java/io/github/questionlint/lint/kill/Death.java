package io.github.questionlint.lint.kill;

import java.util.ArrayList;
import java.util.List;

/**
 * The end of a process at one of its steps: what it would have done with files after that is not done any more. A process
 * that is killed runs no {@code finally}, and neither does one of these change anything in it.
 */
public final class Death {
    /** Counts without an end. */
    private static final int NEVER = Integer.MAX_VALUE;

    /** What a shell says of a process that was killed. */
    public static final int KILLED = 137;

    private static final List<String> STEPS = new ArrayList<>();
    private static int last = NEVER;
    private static boolean real;

    /** Says that the process has died. Nothing in question-lint catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed(String step) {
            super(step, null, false, false);
        }
    }

    private Death() {}

    /** Lives on for some steps from here on. */
    public static synchronized void after(int steps) {
        STEPS.clear();
        last = steps;
    }

    /** The same, and ends the whole Java. */
    public static synchronized void reallyAfter(int steps) {
        after(steps);
        real = true;
    }

    /** Lives on without an end. */
    public static synchronized void never() {
        after(NEVER);
    }

    /** The steps since the last call of {@link #after}, the fatal one and what was tried behind it included. */
    public static synchronized List<String> steps() {
        return List.copyOf(STEPS);
    }

    /** Whether it has died since. */
    public static synchronized boolean came() {
        return STEPS.size() > last;
    }

    /** A change of a file: does nothing, or is the end. */
    static synchronized void step(String what) {
        STEPS.add(what);
        if (STEPS.size() > last && real) {
            Runtime.getRuntime().halt(KILLED);
        }
        if (STEPS.size() > last) {
            throw new Killed(what);
        }
    }
}
