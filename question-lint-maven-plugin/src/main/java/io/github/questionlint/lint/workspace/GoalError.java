package io.github.questionlint.lint.workspace;

/** Stops a goal that cannot be done: a wrong setting, a folder that is not there, a rule that threw. */
public final class GoalError extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * An error.
     *
     * @param message what is wrong and the way out; may be several lines
     */
    public GoalError(String message) {
        super(message);
    }

    /** An error with its cause. */
    public GoalError(String message, Throwable cause) {
        super(message, cause);
    }
}
