package io.github.questionlint.lint.workspace;

/** One thing that can be done with a bank. Its parameters are those of its constructor. */
@FunctionalInterface
public interface Goal {
    /**
     * Does it.
     *
     * @throws GoalError if it cannot be done
     * @throws BankFailure if the bank has a defect that must not be there
     */
    void run(Caller caller) throws GoalError, BankFailure;
}
