package io.github.questionlint.lint.finding;

import java.util.Comparator;

/**
 * A rule that threw an exception: a defect of the linter, not of the bank.
 *
 * @param rule the name of the rule
 * @param path the file that it checked; empty for a rule about the bank
 * @param cause what it threw
 */
public record RuleFailure(String rule, String path, Throwable cause) implements Comparable<RuleFailure> {

    @Override
    public int compareTo(RuleFailure other) {
        return Comparator.comparing(RuleFailure::rule)
                .thenComparing(RuleFailure::path)
                .compare(this, other);
    }
}
