package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.source.Span;

/**
 * A place that belongs to a finding.
 *
 * @param message what it has to do with it
 */
public record Related(Span span, Message message) {}
