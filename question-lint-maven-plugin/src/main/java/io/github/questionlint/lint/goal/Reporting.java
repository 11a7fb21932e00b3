package io.github.questionlint.lint.goal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check reports.
 *
 * @param formats the reports by name, each with {@code =} and a file if it has a place of its own; the file {@code -} is
 *     the standard output
 * @param directory where the others are written; null for a folder below that of the bank
 */
public record Reporting(List<String> formats, @Nullable Path directory) {

    /** Keeps its own copy of the names. */
    public Reporting {
        formats = List.copyOf(formats);
    }

    /** Whether a format is among them. */
    boolean include(String name) {
        return formats.stream()
                .anyMatch(
                        format -> format.strip().equals(name) || format.strip().startsWith(name + "="));
    }
}
