package io.github.questionlint.model;

import io.github.questionlint.source.Span;

/**
 * Where the answer or key of a question is, if that is another file than its own.
 *
 * @param span the answer; the start of the file where it could not be found there
 * @param repeated whether the question stands there once more, as a question of that file
 */
public record AnswerPlace(Span span, boolean repeated) {}
