package io.github.questionlint.lint.goal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check reports, and what counts.
 *
 * @param formats the reports, by name
 * @param directory where they are written; null for a folder below that of the bank
 * @param failOn the least severity that fails, or {@code never}
 * @param since a branch, tag or commit; if given, only findings on lines that changed since it was left count
 * @param trust a branch, tag or commit; if given, the switches of the gate count as they are at the merge base with it
 */
public record Reporting(
        List<String> formats,
        @Nullable Path directory,
        String failOn,
        @Nullable String since,
        @Nullable String trust) {

    /** Keeps its own copy of the names. */
    public Reporting {
        formats = List.copyOf(formats);
    }

    /** Whether a format is among them. */
    boolean include(String name) {
        return formats.stream().anyMatch(format -> format.strip().equals(name));
    }
}
