package io.github.questionlint.lint.workspace;

import java.nio.file.Path;
import java.util.Map;

/**
 * Who runs a goal.
 *
 * @param messages the language they read, and how they call goals
 * @param here the folder that the paths they write start from
 * @param output where the goal says what it does
 * @param version the version of question-lint that runs
 * @param interactive whether a person may wait for the end
 * @param colours whether their console has colours
 * @param environment the variables of the process
 */
public record Caller(
        GoalMessages messages,
        Path here,
        Output output,
        String version,
        boolean interactive,
        boolean colours,
        Map<String, String> environment) {

    /** Keeps its own copy of the variables. */
    public Caller {
        environment = Map.copyOf(environment);
    }
}
