package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.source.Span;

/**
 * A place that belongs to a finding.
 *
 * @param message its relation to the finding
 * @param likeness how like the question there is to that of the finding, in thousandths; {@link Observation#NONE} if
 *     that is not what the finding is about
 */
public record Related(Span span, Message message, int likeness) {

    /** A place whose likeness says nothing. */
    public Related(Span span, Message message) {
        this(span, message, Observation.NONE);
    }
}
