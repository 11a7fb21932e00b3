package io.github.questionlint.lint.cli;

import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import java.util.List;

/**
 * A goal as a command.
 *
 * @param name its name
 * @param places what stands for the arguments without a name in the help
 * @param options its options, without those that all commands have
 * @param maker makes the goal of what a user gives
 */
record CliCommand(String name, String places, List<CommandOption> options, Maker maker) {

    /** Makes a goal. */
    @FunctionalInterface
    interface Maker {
        /**
         * The goal.
         *
         * @throws GoalError if what is given cannot be
         */
        Goal of(Given given) throws GoalError;
    }
}
