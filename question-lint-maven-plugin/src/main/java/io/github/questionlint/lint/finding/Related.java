package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.source.Span;

/**
 * A place that belongs to a finding.
 *
 * @param message its relation to the finding
 */
public record Related(Span span, Message message) {}
