package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.report.Format;
import io.github.questionlint.lint.report.Formats;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports that a user wants, and where.
 *
 * @param places for each format the file that the user names, or an empty text; those of files first
 * @param here the folder that their paths start from
 */
record WantedReports(Map<Format, String> places, Path here) {
    /** The file that stands for the standard output. */
    static final String STDOUT = "-";

    /**
     * The reports.
     *
     * @throws GoalError if there is no report of a name, or one that is no file is to be one
     */
    static WantedReports of(List<String> reports, Caller caller) throws GoalError {
        Map<Format, String> chosen = new LinkedHashMap<>();
        for (String report : reports) {
            String[] parts = report.strip().split("=", 2);
            if (!parts[0].isEmpty()) {
                Format format = format(parts[0].strip(), caller.messages());
                if (parts.length > 1 && format.file().isEmpty()) {
                    throw caller.messages().error("report-no-file", format.name());
                }
                chosen.put(format, parts.length > 1 ? parts[1].strip() : "");
            }
        }
        if (chosen.values().stream().filter(STDOUT::equals).count() > 1) {
            throw caller.messages().error("report-two-stdout");
        }
        if ("true".equals(caller.environment().get("GITHUB_ACTIONS")) && !chosen.containsValue(STDOUT)) {
            Formats.of("github").ifPresent(github -> chosen.putIfAbsent(github, ""));
        }
        Map<Format, String> filesFirst = new LinkedHashMap<>();
        chosen.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().file().isEmpty()))
                .forEach(entry -> filesFirst.put(entry.getKey(), entry.getValue()));
        return new WantedReports(filesFirst, caller.here());
    }

    private static Format format(String name, GoalMessages messages) throws GoalError {
        String hint = messages.suggestion(name, Formats.names());
        return Formats.of(name)
                .orElseThrow(() -> messages.error("report-unknown", name, hint, String.join(", ", Formats.names())));
    }

    /** The formats, each once, those of files first. */
    List<Format> formats() {
        return List.copyOf(places.keySet());
    }

    /** Whether a format is among them. */
    boolean include(String name) {
        return places.keySet().stream().anyMatch(format -> format.name().equals(name));
    }

    /** The names of the files that are written. */
    List<String> files() {
        return places.keySet().stream()
                .flatMap(format -> format.file().stream())
                .toList();
    }

    /** Whether the report that has a file of this name goes to the standard output. */
    boolean isPrinted(String name) {
        return named(name).filter(STDOUT::equals).isPresent();
    }

    /**
     * Where a file is written.
     *
     * @param name its usual name
     * @param directory the folder of those that have no place of their own
     */
    Path place(String name, Path directory) {
        return named(name).map(here::resolve).orElseGet(() -> directory.resolve(name));
    }

    private Optional<String> named(String file) {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().file().filter(file::equals).isPresent())
                .map(Map.Entry::getValue)
                .filter(place -> !place.isEmpty())
                .findFirst();
    }
}
