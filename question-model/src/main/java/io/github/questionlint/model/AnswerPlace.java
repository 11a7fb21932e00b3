package io.github.questionlint.model;

import io.github.questionlint.source.Span;
import java.util.Optional;

/**
 * Where the answer or key of a question is, if that is another file than its own.
 *
 * @param span the answer; the start of the file where it could not be found there
 * @param repeated whether the question stands there once more, as a question of that file
 * @param answer what is said there, where it is a text and not a key
 */
public record AnswerPlace(Span span, boolean repeated, Optional<Section> answer) {

    /** A place that says no more than a key, or whose text belongs to a question of that file. */
    public AnswerPlace(Span span, boolean repeated) {
        this(span, repeated, Optional.empty());
    }
}
