package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import java.io.Serializable;

/**
 * The features of a question by which candidate pairs are found.
 *
 * @param asked the features of its stem
 * @param matter the features of its choices, code and answer
 */
public record CandidateFeatures(Features asked, Features matter) implements Serializable {
    private static final int RAREST = 16;


    /** The features of a question. */
    public static CandidateFeatures of(QuestionFeatures question) {
        return new CandidateFeatures(question.asked(), question.matter());
    }

    /** The stem and the rarest words of the rest: what questions in other words may still have in common. */
    Features essence(Weights weights) {
        return weights.rarest(asked, RAREST).and(weights.rarest(matter, RAREST));
    }
}
