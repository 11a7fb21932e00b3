package io.github.questionlint.lint.rule;

import java.util.Optional;

/**
 * A rule as it runs in a bank.
 *
 * @param page its page
 * @param severity the severity of its findings in this bank; {@link Severity#NONE} only where a goal asks for a rule that is off
 * @param chosen whether the bank chose the severity; then it holds for every message of the rule
 * @param rule the rule; empty if the reader checks it
 */
public record ActiveRule(RulePage page, Severity severity, boolean chosen, Optional<Rule<?>> rule) {

    /** The severity of a finding with one of the messages. */
    public Severity severity(String messageId) {
        return chosen ? severity : page.severity(messageId);
    }

    /** Whether it need not see more than one file at a time. */
    public boolean isByFile() {
        return rule.filter(it -> !it.view().isByFile()).isEmpty();
    }
}
