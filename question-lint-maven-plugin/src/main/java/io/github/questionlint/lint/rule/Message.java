package io.github.questionlint.lint.rule;

import io.github.questionlint.source.Problem;

/**
 * A sentence in the two languages that we speak. The words of an author in it are as he wrote them; whoever prints it
 * escapes it.
 */
public record Message(String en, String zh) {

    /** What the reader says of a problem. */
    public static Message of(Problem problem) {
        return new Message(problem.message("en"), problem.message("zh"));
    }

    /** The sentence in {@code zh} or, for any other language, in English. */
    public String in(String lang) {
        return lang.equals("zh") ? zh : en;
    }
}
