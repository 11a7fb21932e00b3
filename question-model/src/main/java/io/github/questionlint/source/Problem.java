package io.github.questionlint.source;

import java.util.List;

/**
 * A defect of a file that the reader found. It is data, not an exception: the rest of the file is read all the same.
 *
 * @param rule the name of the broken rule, for example {@code field-unknown}
 * @param messageId the id of the rule's message, for example {@code suggestion}
 * @param span its place
 * @param args the arguments of the message: words of the author and of the specification
 */
public record Problem(String rule, String messageId, Span span, List<String> args) implements Comparable<Problem> {

    /** Keeps its own copy of the arguments. */
    public Problem {
        args = List.copyOf(args);
    }

    /** A problem; its arguments are converted by {@link String#valueOf}. */
    public static Problem of(String rule, String messageId, Span span, Object... args) {
        return new Problem(
                rule,
                messageId,
                span,
                List.of(args).stream().map(String::valueOf).toList());
    }

    /** The message, in {@code zh} or, for any other language, in English. */
    public String message(String lang) {
        return Messages.PROBLEMS.text(lang, rule + "." + messageId, args);
    }

    @Override
    public int compareTo(Problem other) {
        int place = span.compareTo(other.span);
        return place != 0 ? place : rule.compareTo(other.rule);
    }

    @Override
    public String toString() {
        return span + ": " + message("en");
    }
}
