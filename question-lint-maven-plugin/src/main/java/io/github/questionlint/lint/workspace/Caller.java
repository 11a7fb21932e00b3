package io.github.questionlint.lint.workspace;

import java.util.Map;

/**
 * Who runs a goal.
 *
 * @param messages the language they read
 * @param output where the goal says what it does
 * @param command how they call goals, for hints
 * @param version the version of question-lint that runs
 * @param interactive whether a person may wait for the end
 * @param colours whether their console has colours
 * @param environment the variables of the process
 */
public record Caller(
        GoalMessages messages,
        Output output,
        String command,
        String version,
        boolean interactive,
        boolean colours,
        Map<String, String> environment) {

    /** Keeps its own copy of the variables. */
    public Caller {
        environment = Map.copyOf(environment);
    }
}
