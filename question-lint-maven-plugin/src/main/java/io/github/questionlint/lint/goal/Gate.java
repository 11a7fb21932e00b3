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

/**
 * Decides whether a build passes.
 *
 * @param bar the least severity that fails; empty if no finding fails the build
 */
record Gate(Optional<Severity> bar, GoalMessages messages) {
    private static final List<String> BARS = List.of("error", "warning", "info", "never");

    /**
     * A gate.
     *
     * @param failOn the least severity that fails, or {@code never}
     */
    static Gate of(String failOn, GoalMessages messages) throws GoalError {
        String wanted = failOn.strip().toLowerCase(Locale.ROOT);
        if (wanted.equals("never")) {
            return new Gate(Optional.empty(), messages);
        }
        Severity bar = Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.NONE && severity.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> messages.error("fail-on-unknown", failOn, messages.suggestion(wanted, BARS)));
        return new Gate(Optional.of(bar), messages);
    }

    /** Fails the build where a rule threw or a finding is too severe. */
    void judge(LintResult result) throws GoalError, BankFailure {
        messages.demandNoFailure(result);
        if (bar.isPresent()
                && result.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(bar.get()) <= 0)) {
            throw failure(result, bar.get());
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
