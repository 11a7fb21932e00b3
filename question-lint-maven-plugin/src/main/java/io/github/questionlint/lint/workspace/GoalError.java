package io.github.questionlint.lint.workspace;

/** Stops a goal that cannot be done: a wrong setting, a folder that is not there, a rule that threw. */
public final class GoalError extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean internal;

    /**
     * An error.
     *
     * @param message what is wrong and the way out; may be several lines
     */
    public GoalError(String message) {
        super(message);
        internal = false;
    }

    /** An error with its cause. */
    public GoalError(String message, Throwable cause) {
        this(message, cause, false);
    }

    private GoalError(String message, Throwable cause, boolean internal) {
        super(message, cause);
        this.internal = internal;
    }

    /** A defect of question-lint itself. */
    static GoalError internal(String message, Throwable cause) {
        return new GoalError(message, cause, true);
    }

    /** Whether nobody but question-lint is to blame. */
    public boolean isInternal() {
        return internal;
    }
}
