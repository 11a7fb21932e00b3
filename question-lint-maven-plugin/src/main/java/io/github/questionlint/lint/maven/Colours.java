package io.github.questionlint.lint.maven;

import java.io.Console;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;

/**
 * Decides whether the log shows colours, as Maven does for its own lines.
 *
 * @param wanted what {@code -Dstyle.color} says: {@code always}, {@code never}, or anything else for neither
 * @param interactive whether Maven runs without {@code -B}
 * @param terminal whether the log goes to a terminal
 * @param environment the variables of the process
 */
record Colours(String wanted, boolean interactive, boolean terminal, Map<String, String> environment) {
    /** The names of the property in Maven 3 and 4. */
    private static final List<String> PROPERTIES = List.of("style.color", "maven.style.color");

    /** What a build and this process know. */
    static Colours of(Optional<MavenSession> session, Map<String, String> environment) {
        Properties given = session.map(MavenSession::getUserProperties).orElseGet(Properties::new);
        String wanted = PROPERTIES.stream()
                .flatMap(name -> Optional.ofNullable(given.getProperty(name)).stream())
                .findFirst()
                .orElse("auto");
        boolean interactive =
                session.filter(build -> build.getRequest().isInteractiveMode()).isPresent();
        return new Colours(wanted, interactive, isTerminal() && !isRefused(), environment);
    }

    boolean areShown() {
        if (List.of("always", "never").contains(wanted)) {
            return wanted.equals("always");
        }
        return interactive
                && terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static boolean isTerminal() {
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

    /** Whether Maven 3 has turned colours off, as it does for {@code -l FILE}; its switch is in a library of its own. */
    private static boolean isRefused() {
        try {
            Class<?> ansi = Class.forName("org.fusesource.jansi.Ansi", true, Colours.class.getClassLoader());
            return Boolean.FALSE.equals(ansi.getMethod("isEnabled").invoke(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            return false;
        }
    }
}
