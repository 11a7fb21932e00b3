package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.ResultSummary;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.workspace.BankFailure;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides whether a build passes.
 *
 * @param bar the least severity that fails; empty if no finding fails the build
 * @param warnings the most warnings that pass; empty if any number does
 */
record Gate(Optional<Severity> bar, OptionalInt warnings, GoalMessages messages) {
    private static final List<String> BARS = List.of("error", "warning", "info", "never");

    /**
     * A gate.
     *
     * @throws GoalError if there is no such severity or number
     */
    static Gate of(Terms terms, GoalMessages messages) throws GoalError {
        Integer most = terms.maxWarnings();
        if (most != null && most < 0) {
            throw messages.error("max-warnings-negative", most);
        }
        OptionalInt warnings = most == null ? OptionalInt.empty() : OptionalInt.of(most);
        return new Gate(bar(terms.failOn(), messages), warnings, messages);
    }

    private static Optional<Severity> bar(String failOn, GoalMessages messages) throws GoalError {
        String wanted = failOn.strip().toLowerCase(Locale.ROOT);
        if (wanted.equals("never")) {
            return Optional.empty();
        }
        Severity bar = Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.NONE && severity.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> messages.error("fail-on-unknown", failOn, messages.suggestion(wanted, BARS)));
        return Optional.of(bar);
    }

    /** Fails the build where a rule threw or a finding is too severe. */
    void judge(LintResult result) throws GoalError, BankFailure {
        messages.demandNoFailure(result);
        if (bar.isPresent()
                && result.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(bar.get()) <= 0)) {
            throw failure(result, bar.get());
        }
        if (warnings.isPresent() && result.count(Severity.WARNING) > warnings.getAsInt()) {
            String counts = messages.count(result.count(Severity.WARNING), "warning");
            String questions = messages.count(result.questions(), "question");
            throw new BankFailure(messages.of("max-warnings", counts, questions, warnings.getAsInt()));
        }
    }

    /** The least severity that the console lists: infos only where they fail the build. */
    Severity shown() {
        return bar.filter(least -> least == Severity.INFO).orElse(Severity.WARNING);
    }

    /** One line, for Maven says it again below a heading of its own. */
    private BankFailure failure(LintResult result, Severity least) {
        String counts = new ResultSummary(result, messages.lang()).counts(least);
        String questions = messages.count(result.questions(), "question");
        return new BankFailure(messages.of("failed", counts, questions, least.key()));
    }
}
