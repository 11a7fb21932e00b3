package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import java.io.Serializable;

/**
 * The features of a question by which candidate pairs are found.
 *
 * @param asked the features of its stem
 * @param matter the features of its choices, code and answer
 */
public record CandidateFeatures(Features asked, Features matter) implements Serializable {

    /** The features of a question. */
    public static CandidateFeatures of(QuestionFeatures question) {
        return new CandidateFeatures(question.asked(), question.matter());
    }
}
