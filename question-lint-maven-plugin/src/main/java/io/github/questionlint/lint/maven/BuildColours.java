package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.Colours;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;

/** Decides whether the log shows colours, as Maven does for its own lines. */
final class BuildColours {
    /** The names of the property in Maven 3 and 4. */
    private static final List<String> PROPERTIES = List.of("style.color", "maven.style.color");

    private BuildColours() {}

    /** What a build and this process know. */
    static Colours of(Optional<MavenSession> session, Map<String, String> environment) {
        Properties given = session.map(MavenSession::getUserProperties).orElseGet(Properties::new);
        String wanted = PROPERTIES.stream()
                .flatMap(name -> Optional.ofNullable(given.getProperty(name)).stream())
                .findFirst()
                .orElse("auto");
        boolean interactive =
                session.filter(build -> build.getRequest().isInteractiveMode()).isPresent();
        return new Colours(wanted, interactive, Colours.isTerminal() && !isRefused(), environment);
    }

    /** Whether Maven 3 has turned colours off, as it does for {@code -l FILE}; its switch is in a library of its own. */
    private static boolean isRefused() {
        try {
            Class<?> ansi = Class.forName("org.fusesource.jansi.Ansi", true, BuildColours.class.getClassLoader());
            return Boolean.FALSE.equals(ansi.getMethod("isEnabled").invoke(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            return false;
        }
    }
}
