package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.text.Word;
import java.io.Serializable;
import java.util.List;

/**
 * A question with the weights of its parts in a bank, found once, since it is compared with many others.
 *
 * @param question the question
 * @param terms the words with meaning of its stem, each once
 * @param choices its choices
 * @param right its right choices, or its truth
 * @param shown the code and images that it asks about
 * @param answer the answer of an open question
 * @param whole all parts of an open question together
 * @param answers whether its answer is long enough for agreement to mean something
 */
public record Weighed(
        QuestionFeatures question,
        List<Term> terms,
        Part choices,
        Part right,
        Part shown,
        Part answer,
        Part whole,
        boolean answers)
        implements Serializable {

    /** Keeps its own copy of the terms. */
    public Weighed {
        terms = List.copyOf(terms);
    }

    /**
     * A word of a stem.
     *
     * @param token its feature
     * @param weight the weight of the feature
     */
    public record Term(Word word, long token, int weight) implements Serializable {}

    /**
     * A part of a question.
     *
     * @param weight the weight of all of its features
     */
    public record Part(Features features, int weight) implements Serializable {}
}
