package io.github.questionlint.lint.rule;

import io.github.questionlint.source.Span;

/** Takes what a rule has seen. */
@FunctionalInterface
public interface Reporter {

    /** Takes an observation. */
    void report(Observation observation);

    /**
     * Takes a place and what is to say of it.
     *
     * @param wording which of the sentences on the rule's page
     * @param args what goes into the sentence
     */
    default void report(Span span, String wording, Object... args) {
        report(Observation.at(span, wording, args));
    }
}
