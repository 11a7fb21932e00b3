package io.github.questionlint.lint.rule;

import java.util.List;

/**
 * What several observations of a rule come from, such as one folder that is missing. Where a run has many of them, they
 * are one finding with the message of the cause.
 *
 * @param messageId the id of a message on the rule's page; its last argument is the number of observations
 * @param args the arguments before it; observations with the same message and arguments have the same cause
 */
public record Cause(String messageId, List<String> args) {

    /** Keeps its own copy of the list. */
    public Cause {
        args = List.copyOf(args);
    }

    /** A cause; its arguments are converted by {@link String#valueOf}. */
    public static Cause of(String messageId, Object... args) {
        return new Cause(messageId, List.of(args).stream().map(String::valueOf).toList());
    }
}
