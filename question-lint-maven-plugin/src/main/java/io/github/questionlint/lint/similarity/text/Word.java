package io.github.questionlint.lint.similarity.text;

import java.io.Serializable;

/**
 * A word of a question.
 *
 * @param text as it stands in the normal text
 * @param stem what it is compared by
 * @param kind what it does
 */
public record Word(String text, String stem, Kind kind) implements Serializable {

    /** What a word does in a question. */
    public enum Kind {
        /** Tells what the question is about. */
        CONTENT,
        /** A character of a script without blanks between words. */
        HAN,
        /** Holds a digit: a number, a version, a name such as {@code utf8}. */
        NUMBER,
        /** Operators such as {@code ===}. */
        SYMBOL,
        /** Turns the question round. */
        NEGATION,
        /** Tells nothing. */
        STOP
    }

    /** Whether two questions are compared by it. */
    public boolean tells() {
        return kind != Kind.STOP && kind != Kind.NEGATION;
    }
}
