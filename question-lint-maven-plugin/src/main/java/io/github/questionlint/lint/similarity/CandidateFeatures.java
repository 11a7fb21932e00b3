package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import java.io.Serializable;

/**
 * As little of a question as finds what may be the same.
 *
 * @param asked the features of its stem
 * @param matter those of its choices, code and answer
 */
public record CandidateFeatures(Features asked, Features matter) implements Serializable {

    /** The sketch of a question. */
    public static CandidateFeatures of(QuestionFeatures portrait) {
        return new CandidateFeatures(portrait.asked(), portrait.matter());
    }
}
