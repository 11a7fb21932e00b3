package io.github.questionlint.lint;

import io.github.questionlint.lint.AggregateLint.Part;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.baseline.BaselineMatch;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Findings;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One run over a bank: the chain from the bank that was read to the findings that count. Every step is a function of what
 * the step before gave.
 *
 * @param config the configuration of the bank
 * @param entries all rules there are, be they on or off
 * @param today the day of the whole run, so that no run disagrees with itself over midnight
 */
public record LintRun(LintConfig config, List<RuleEntry> entries, LocalDate today) {

    /** Keeps its own copy of the list. */
    public LintRun {
        entries = List.copyOf(entries);
    }

    /** Proves the fixes that a result offers. */
    @FunctionalInterface
    public interface Proof {
        /**
         * The result without the fixes that would be refused.
         *
         * @param rules the rules by which the findings were made
         */
        LintResult of(LintResult found, List<ActiveRule> rules);
    }

    /**
     * Every finding in a bank, baselined or not.
     *
     * @param published the banks that this one is compared with
     */
    public LintResult lint(QuestionBank bank, Published published, Proof proof) {
        return lint(bank, published, proof, TrustedComments.ALL);
    }

    /** The same with some of the comments that silence a rule. */
    public LintResult lint(QuestionBank bank, Published published, Proof proof, TrustedComments comments) {
        List<ActiveRule> rules = config.activate(entries, today, published);
        return repeated()
                .lowered(proof.of(
                        new Linter(rules, comments, config.readOptions().limits()).lint(bank), rules));
    }

    /** A result with each custom of the bank and each common cause told once; the last step, for those who read it. */
    public LintResult once(LintResult result) {
        return repeated().once(result);
    }

    /**
     * The same for programs, which count tasks: each question without a key is a finding of its own, also where nearly none
     * has one.
     */
    public LintResult tasks(LintResult result) {
        return repeated().tasks(result);
    }

    private RepeatedFindings repeated() {
        return new RepeatedFindings(entries);
    }

    /** A result without the findings that are baselined, and with what is stale in the baseline. */
    public LintResult fresh(LintResult result, Baseline baseline) {
        return fresh(result, baseline, baseline);
    }

    /**
     * The same with the baseline of a branch.
     *
     * @param trusted the baseline that counts
     * @param written the baseline of the branch, of which only stale entries are told
     */
    public LintResult fresh(LintResult result, Baseline trusted, Baseline written) {
        return BaselineMatch.without(
                trusted, written, result, active(entry -> entry.name().equals(BaselineMatch.STALE)));
    }

    /** A result with what a branch changes in its own gate, as findings. */
    public LintResult withheld(LintResult result, List<Problem> problems) {
        Findings findings = new Findings(result.bank());
        Stream<Finding> withheld = active(entry -> entry.name().equals(Untrusted.RULE)).stream()
                .flatMap(rule -> problems.stream().map(problem -> findings.of(rule, problem)));
        return result.of(Stream.concat(result.findings().stream(), withheld)
                .sorted()
                .distinct()
                .toList());
    }

    /** A result with the findings that changes touch. */
    public LintResult changed(LintResult result, Changes since) {
        return new Ratchet(since, result).changed();
    }

    /** The results of several banks in one, with the duplicates between them. */
    public LintResult aggregate(List<Part> parts) {
        return new AggregateLint(parts)
                .lint(new Linter(active(entry -> entry.page().family() == Family.DUPLICATES)));
    }

    private List<ActiveRule> active(Predicate<RuleEntry> wanted) {
        return config.activate(entries.stream().filter(wanted).toList(), today);
    }
}
