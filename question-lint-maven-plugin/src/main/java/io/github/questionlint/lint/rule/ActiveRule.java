package io.github.questionlint.lint.rule;

import java.util.Optional;

/**
 * A rule as it runs in a bank.
 *
 * @param page its page
 * @param severity the severity of its findings in this bank; never {@link Severity#NONE}
 * @param rule the rule; empty if the reader checks it
 */
public record ActiveRule(RulePage page, Severity severity, Optional<Rule> rule) {}
