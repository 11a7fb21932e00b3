package io.github.questionlint.lint.goal;

import org.jspecify.annotations.Nullable;

/**
 * Which findings count, and what fails.
 *
 * @param failOn the least severity that fails, or {@code never}
 * @param maxWarnings the most warnings that pass; null for any number
 * @param since a branch, tag or commit; if given, only findings on lines that changed since it was left count
 * @param trust a branch, tag or commit; if given, settings count as they were where it was left
 */
public record Terms(
        String failOn,
        @Nullable Integer maxWarnings,
        @Nullable String since,
        @Nullable String trust) {}
