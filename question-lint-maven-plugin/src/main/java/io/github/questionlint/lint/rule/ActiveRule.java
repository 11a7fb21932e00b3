package io.github.questionlint.lint.rule;

import java.util.Optional;

/**
 * A rule as it runs in a bank.
 *
 * @param page its page
 * @param severity how much its findings matter here; never {@link Severity#NONE}
 * @param rule the rule; empty where the reader does its work
 */
public record ActiveRule(RulePage page, Severity severity, Optional<Rule> rule) {}
