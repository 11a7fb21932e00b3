package io.github.questionlint.lint.rule;

import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule reports. The linter adds the name of the rule and its severity.
 *
 * @param span the place
 * @param messageId the id of a message on the rule's page
 * @param args the arguments of the message
 * @param related other places that belong to it
 * @param fix the proposed fix, if there is one
 * @param cause what it has in common with other observations of the rule; empty if it stands alone
 * @param likeness of a related place: how like its question is to the first one, in thousandths; otherwise
 *     {@link #NONE}
 */
public record Observation(
        Span span,
        String messageId,
        List<String> args,
        List<Observation> related,
        Optional<ProposedFix> fix,
        Optional<Cause> cause,
        int likeness) {
    /** Likeness is not what this is about. */
    public static final int NONE = -1;

    /** Keeps its own copies of the lists. */
    public Observation {
        args = List.copyOf(args);
        related = List.copyOf(related);
    }

    /** An observation; its arguments are converted by {@link String#valueOf}. */
    public static Observation at(Span span, String messageId, Object... args) {
        return new Observation(span, messageId, texts(args), List.of(), Optional.empty(), Optional.empty(), NONE);
    }

    /** The same with one more related place. */
    public Observation and(Span place, String messageId, Object... args) {
        List<Observation> more = new ArrayList<>(related);
        more.add(at(place, messageId, args));
        return new Observation(span, this.messageId, this.args, more, fix, cause, likeness);
    }

    /** The same with one more related place, whose question is so much alike, in thousandths. */
    public Observation alike(Span place, int thousandths, String messageId, Object... args) {
        List<Observation> more = new ArrayList<>(related);
        more.add(new Observation(
                place, messageId, texts(args), List.of(), Optional.empty(), Optional.empty(), thousandths));
        return new Observation(span, this.messageId, this.args, more, fix, cause, likeness);
    }

    /** The same with a fix; its arguments are converted as in {@link #at}. */
    public Observation withFix(Safety safety, List<Edit> edits, String messageId, Object... args) {
        ProposedFix proposed = new ProposedFix(safety, messageId, texts(args), edits);
        return new Observation(span, this.messageId, this.args, related, Optional.of(proposed), cause, likeness);
    }

    /** The same with its cause; the arguments of the cause are converted as in {@link #at}. */
    public Observation dueTo(String messageId, Object... args) {
        return new Observation(
                span, this.messageId, this.args, related, fix, Optional.of(Cause.of(messageId, args)), likeness);
    }

    private static List<String> texts(Object... args) {
        return List.of(args).stream().map(String::valueOf).toList();
    }
}
