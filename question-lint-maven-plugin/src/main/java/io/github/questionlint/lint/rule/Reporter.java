package io.github.questionlint.lint.rule;

import io.github.questionlint.source.Span;

/** Takes the observations of a rule. */
@FunctionalInterface
public interface Reporter {

    /** Takes an observation. */
    void report(Observation observation);

    /**
     * Takes an observation without related places and fix.
     *
     * @param messageId the id of a message on the rule's page
     * @param args the arguments of the message
     */
    default void report(Span span, String messageId, Object... args) {
        report(Observation.at(span, messageId, args));
    }
}
