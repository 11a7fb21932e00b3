package io.github.questionlint.lint.rule;

import io.github.questionlint.source.Problem;

/** A message in English and Chinese. It quotes authors unchanged; whoever prints it escapes it. */
public record Message(String en, String zh) {

    /** The message of a reader's problem. */
    public static Message of(Problem problem) {
        return new Message(problem.message("en"), problem.message("zh"));
    }

    /** The text in {@code zh} or, for any other language, in English. */
    public String in(String lang) {
        return lang.equals("zh") ? zh : en;
    }
}
