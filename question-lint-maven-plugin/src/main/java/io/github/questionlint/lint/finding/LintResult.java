package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.QuestionBank;
import java.util.List;

/**
 * What came out of a run.
 *
 * @param bank the bank that was checked
 * @param findings what is wrong with it, in the order of paths and places
 * @param suppressed how many findings comments silence
 * @param known how many more findings the baseline knows
 * @param failures rules that threw
 */
public record LintResult(
        QuestionBank bank, List<Finding> findings, int suppressed, int known, List<RuleFailure> failures) {

    /** Keeps its own copies of the lists. */
    public LintResult {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /** The result of a bank that has no baseline. */
    public LintResult(QuestionBank bank, List<Finding> findings, int suppressed, List<RuleFailure> failures) {
        this(bank, findings, suppressed, 0, failures);
    }

    /** The same with some of the findings. */
    public LintResult of(List<Finding> some) {
        return new LintResult(bank, some, suppressed, known, failures);
    }

    /** How many findings there are of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** How many questions were checked. */
    public long questions() {
        return bank.questions().count();
    }

    /** The gravest findings, at most so many of them, graver ones first. */
    public List<Finding> gravest(int most) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.INFO) < 0)
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .limit(most)
                .toList();
    }
}
