package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.judge.Verdict;
import java.io.Serializable;

/**
 * Two questions that are the same or may be.
 *
 * @param first the number of the earlier one
 * @param second the number of the later one
 */
public record Edge(int first, int second, Verdict verdict) implements Serializable {}
