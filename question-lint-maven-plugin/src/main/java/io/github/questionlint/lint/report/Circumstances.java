package io.github.questionlint.lint.report;

import io.github.questionlint.lint.rule.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a run came about: what a report says beside its result.
 *
 * @param command how goals are called, for hints
 * @param least the least severity that the console lists
 * @param configured whether the bank has a configuration
 * @param base the path of the linted folder from where the user is, empty or with a {@code /} at its end
 * @param folder the name of the linted folder
 * @param day the day of the run
 * @param revision what is checked out, if it is known
 * @param history earlier runs
 */
public record Circumstances(
        Command command,
        Severity least,
        boolean configured,
        String base,
        String folder,
        LocalDate day,
        Optional<Revision> revision,
        History history) {}
