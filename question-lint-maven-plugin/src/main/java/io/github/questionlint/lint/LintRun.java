package io.github.questionlint.lint;

import io.github.questionlint.lint.AggregateLint.Part;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.baseline.BaselineMatch;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.model.QuestionBank;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

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
        List<ActiveRule> rules = config.activate(entries, today, published);
        return repeated().lowered(proof.of(new Linter(rules).lint(bank), rules));
    }

    /** A result with each custom of the bank and each common cause told once; the last step, for those who read it. */
    public LintResult once(LintResult result) {
        return repeated().once(result);
    }

    private RepeatedFindings repeated() {
        return new RepeatedFindings(entries);
    }

    /** A result without the findings that are baselined, and with what is stale in the baseline. */
    public LintResult fresh(LintResult result, Baseline baseline) {
        return BaselineMatch.without(
                baseline, result, active(entry -> entry.name().equals(BaselineMatch.STALE)));
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
