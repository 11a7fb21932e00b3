package io.github.questionlint.lint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A goal for Maven, as its source describes it.
 *
 * @param text what it does, in one sentence
 * @param parameters its own parameters, by name
 */
record GoalSource(String text, Map<String, Parameter> parameters) {
    private static final Path GOALS = Path.of("src/main/java/io/github/questionlint/lint/maven");
    private static final Pattern CLASS = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Mojo");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Parameter\\(((?:[^()\"]|\"[^\"]*\")*)\\)\\s*private ([^;=]*?) (\\w+)(?: =[^;]*)?;");

    /**
     * A parameter.
     *
     * @param property the property that sets it
     * @param initial its default; empty for none
     * @param text what it is for
     * @param element what it is called in a POM
     */
    record Parameter(String property, String initial, String text, String element) {}

    /** The goal of a name. */
    static GoalSource of(String goal) {
        String name = Arrays.stream(goal.split("-"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
        return source(name + "Mojo");
    }

    /** The names of all goals, and of what they have in common. */
    static Stream<String> names() {
        try (Stream<Path> files = Files.list(GOALS)) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith("Mojo.java"))
                    .map(name -> name.replace("Mojo.java", "")
                            .replaceAll("(?<=.)([A-Z])", "-$1")
                            .toLowerCase(Locale.ROOT))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all goals have. */
    static GoalSource all() {
        return source("BankMojo");
    }

    private static GoalSource source(String name) {
        try {
            String source = Files.readString(GOALS.resolve(name + ".java"));
            Matcher head = CLASS.matcher(source);
            String text = head.find() ? plain(head.group(1)) : "";
            Map<String, Parameter> parameters = new LinkedHashMap<>();
            PARAMETER.matcher(source).results().forEach(found -> {
                String property = value(found.group(2), "property");
                String alias = value(found.group(2), "alias");
                parameters.put(
                        property.replace("question-lint.", ""),
                        new Parameter(
                                property,
                                value(found.group(2), "defaultValue"),
                                plain(found.group(1)),
                                alias.isEmpty() ? found.group(4) : alias));
            });
            return new GoalSource(text, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(String annotation, String name) {
        Matcher found = Pattern.compile(name + "\\s*=\\s*\"([^\"]*)\"").matcher(annotation);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\n\\s*\\*", " ")
                .replaceAll("</?code>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
