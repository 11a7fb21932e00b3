package io.github.questionlint.lint.goal;

import java.io.Console;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether a console shows colours.
 *
 * @param wanted what the user says: {@code always}, {@code never}, or anything else for neither
 * @param interactive whether a person is there
 * @param terminal whether the console is a terminal
 * @param environment the variables of the process
 */
public record Colours(String wanted, boolean interactive, boolean terminal, Map<String, String> environment) {

    /** Keeps its own copy of the variables. */
    public Colours {
        environment = Map.copyOf(environment);
    }

    /** Whether it shows them. */
    public boolean areShown() {
        if (List.of("always", "never").contains(wanted)) {
            return wanted.equals("always");
        }
        return interactive
                && terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether this process writes to a terminal. */
    public static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Colours::isTerminal).isPresent();
    }

    /** From Java 22 on there is a console even without a terminal, and it says which it is. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
