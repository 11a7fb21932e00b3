package io.github.questionlint.lint.similarity;

import java.io.Serializable;

/**
 * As little of a question as finds what may be the same.
 *
 * @param asked the features of its stem
 * @param matter those of its choices, code and answer
 */
public record Sketch(Features asked, Features matter) implements Serializable {

    /** The sketch of a question. */
    public static Sketch of(Portrait portrait) {
        return new Sketch(portrait.asked(), portrait.matter());
    }
}
