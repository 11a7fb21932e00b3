package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.QuestionBank;
import java.util.List;

/**
 * The result of a run.
 *
 * @param bank the bank that was checked
 * @param findings its findings, in the order of paths and places
 * @param suppressed how many findings comments silence
 * @param baselined how many more findings are in the baseline
 * @param failures rules that threw
 * @param known the findings that are in the baseline
 */
public record LintResult(
        QuestionBank bank,
        List<Finding> findings,
        int suppressed,
        int baselined,
        List<RuleFailure> failures,
        List<Finding> known) {

    /** The rule about files that are not read. */
    private static final String UNREAD = "file-unread";

    /** Keeps its own copies of the lists. */
    public LintResult {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        known = List.copyOf(known);
    }

    /** The result of a bank whose baseline is not read. */
    public LintResult(
            QuestionBank bank, List<Finding> findings, int suppressed, int baselined, List<RuleFailure> failures) {
        this(bank, findings, suppressed, baselined, failures, List.of());
    }

    /** The result of a bank that has no baseline. */
    public LintResult(QuestionBank bank, List<Finding> findings, int suppressed, List<RuleFailure> failures) {
        this(bank, findings, suppressed, 0, failures);
    }

    /** The same with some of the findings. */
    public LintResult of(List<Finding> some) {
        return new LintResult(bank, some, suppressed, baselined, failures, known);
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The number of files that hold questions. */
    public long filesWithQuestions() {
        return bank.files().stream().filter(file -> !file.questions().isEmpty()).count();
    }

    /** The findings about files that look like a part of the bank and are not read. */
    public List<Finding> unread() {
        return findings.stream()
                .filter(finding -> finding.rule().equals(UNREAD))
                .toList();
    }

    /** The number of questions that were checked. */
    public long questions() {
        return bank.questions().count();
    }

    /**
     * The most severe findings, errors before warnings; infos do not count.
     *
     * @param most how many at most
     */
    public List<Finding> mostSevere(int most) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.INFO) < 0)
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .limit(most)
                .toList();
    }
}
