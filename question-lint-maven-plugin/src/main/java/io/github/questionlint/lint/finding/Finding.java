package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.Cause;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A defect at a place.
 *
 * @param rule the name of the rule
 * @param family what the rule is about
 * @param severity its severity in this bank
 * @param span the place
 * @param message what is there and what was expected
 * @param question the question around the place
 * @param related other places that belong to it
 * @param fix the fix, if there is one
 * @param cause what it has in common with other findings of the rule; empty if it stands alone
 * @param fingerprint identifies the defect without its line, so that it is recognised after other changes of the file
 */
public record Finding(
        String rule,
        Family family,
        Severity severity,
        Span span,
        Message message,
        Optional<Question> question,
        List<Related> related,
        Optional<Fix> fix,
        Optional<Cause> cause,
        String fingerprint)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::span)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.message().en());

    /** Keeps its own copy of the related places. */
    public Finding {
        related = List.copyOf(related);
    }

    /** The same without its fix. */
    public Finding withoutFix() {
        return new Finding(
                rule, family, severity, span, message, question, related, Optional.empty(), cause, fingerprint);
    }

    /** The same in another question. */
    public Finding in(Optional<Question> other) {
        return new Finding(rule, family, severity, span, message, other, related, fix, cause, fingerprint);
    }

    /** The same finding at one of its related places; its former place becomes related. */
    public Finding at(Related place, Optional<Question> there) {
        List<Related> others = new ArrayList<>(related);
        others.set(related.indexOf(place), new Related(span, place.message(), place.likeness()));
        return new Finding(rule, family, severity, place.span(), message, there, others, fix, cause, fingerprint);
    }

    /** How like its question is to the most similar one that it names, in thousandths. */
    public int likeness() {
        return related.stream().mapToInt(Related::likeness).max().orElse(Observation.NONE);
    }

    /** The same with a severity. */
    public Finding with(Severity other) {
        return new Finding(rule, family, other, span, message, question, related, fix, cause, fingerprint);
    }

    /**
     * The same for several findings.
     *
     * @param other what they have in common
     * @param places where the others are; they replace the related places
     * @param key identifies what they have in common, whatever their number
     */
    public Finding forAll(Message other, List<Related> places, String key) {
        return new Finding(
                rule,
                family,
                severity,
                span,
                other,
                question,
                places,
                fix,
                cause,
                Fingerprint.of(rule, Optional.empty(), new Message(key, key)));
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return span + " " + message.en() + " (" + rule + ")";
    }
}
