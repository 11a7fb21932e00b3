package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a build was started with, as far as they are meant for question-lint. Maven ignores one that no
 * goal has, so a mistyped gate would never close.
 *
 * @param given the properties on the command line and in .mvn/maven.config
 * @param types the properties of all goals, with the Java type of each
 * @param known further names that are no mistake
 */
record GivenProperties(Map<String, String> given, Map<String, String> types, Set<String> known) {
    private static final String PREFIX = "question-lint.";

    /** Properties of the tests of question-lint itself, in whose build goals may run. */
    private static final Set<String> TESTS = Set.of(PREFIX + "page", PREFIX + "spec");

    /** Those of a session; a property that a POM of the build defines is the build's own. */
    static GivenProperties of(@Nullable MavenSession session, @Nullable PluginDescriptor plugin) {
        if (session == null || plugin == null) {
            return new GivenProperties(Map.of(), Map.of(), Set.of());
        }
        Set<String> known = new HashSet<>(TESTS);
        session.getProjects()
                .forEach(project -> known.addAll(project.getProperties().stringPropertyNames()));
        Map<String, String> given = new TreeMap<>();
        for (String name : session.getUserProperties().stringPropertyNames()) {
            given.put(name, session.getUserProperties().getProperty(name));
        }
        return new GivenProperties(given, types(plugin), known);
    }

    private static Map<String, String> types(PluginDescriptor plugin) {
        Map<String, String> types = new HashMap<>();
        plugin.getMojos().stream()
                .flatMap(mojo -> Optional.ofNullable(mojo.getParameters()).stream())
                .flatMap(Collection::stream)
                .forEach(parameter -> property(parameter).ifPresent(name -> types.put(name, parameter.getType())));
        return types;
    }

    private static Optional<String> property(Parameter parameter) {
        return Optional.ofNullable(parameter.getExpression())
                .filter(expression -> expression.startsWith("${" + PREFIX) && expression.endsWith("}"))
                .map(expression -> expression.substring(2, expression.length() - 1));
    }

    /** A sentence for each property that no goal has, and for each that is neither true nor false and should be. */
    List<String> mistakes(GoalMessages messages) {
        List<String> mistakes = new ArrayList<>();
        given.forEach((name, value) -> {
            String type = types.get(name);
            if (type == null) {
                unknown(name, messages).ifPresent(mistakes::add);
            } else if (type.toLowerCase(Locale.ROOT).endsWith("boolean") && !isTruth(value)) {
                mistakes.add(messages.of("property-truth", name, value));
            }
        });
        return mistakes;
    }

    private static boolean isTruth(String value) {
        return value.isEmpty() || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }

    private Optional<String> unknown(String name, GoalMessages messages) {
        int dot = name.indexOf('.') + 1;
        if (known.contains(name) || !Folding.name(name.substring(0, dot)).equals(Folding.name(PREFIX))) {
            return Optional.empty();
        }
        List<String> names = types.keySet().stream()
                .map(property -> property.substring(PREFIX.length()))
                .sorted()
                .toList();
        return Suggestion.ofBegun(name.substring(dot), names)
                .map(meant -> messages.of("property-unknown.suggestion", name, PREFIX + meant))
                .or(() -> name.startsWith(PREFIX)
                        ? Optional.of(messages.of("property-unknown", name, String.join(", ", names)))
                        : Optional.empty());
    }
}
