package io.github.questionlint.lint.workspace;

/** Stops a goal that could be done and found a defect that must not be there. */
public final class BankFailure extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param message the verdict in one line
     */
    public BankFailure(String message) {
        super(message);
    }
}
