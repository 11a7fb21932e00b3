package io.github.questionlint.lint.similarity.text;

import java.io.Serializable;

/**
 * A word of a question.
 *
 * @param text the word in the normalised text
 * @param stem the form that is compared
 * @param kind its role
 */
public record Word(String text, String stem, Kind kind) implements Serializable {

    /** The role of a word in a question. */
    public enum Kind {
        /** A word with meaning. */
        CONTENT,
        /** A character of a script without spaces between words. */
        HAN,
        /** Contains a digit: a number, a version, a name such as {@code utf8}. */
        NUMBER,
        /** Operators such as {@code ===}. */
        SYMBOL,
        /** Negates the question. */
        NEGATION,
        /** A word without meaning. */
        STOP
    }

    /** Whether it says little about what a question is about, as "technology" does. */
    public boolean isLight() {
        return Vocabulary.LIGHT.contains(text);
    }

    /** Whether it counts in a comparison. */
    public boolean tells() {
        return kind != Kind.STOP && kind != Kind.NEGATION;
    }
}
