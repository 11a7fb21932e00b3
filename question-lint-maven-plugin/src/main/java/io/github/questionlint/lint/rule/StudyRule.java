package io.github.questionlint.lint.rule;

import io.github.questionlint.model.QuestionBank;

/**
 * Looks for one defect in what a study has found; rules with equal studies share one.
 *
 * @param <T> what the study finds out
 */
public interface StudyRule<T> extends Rule {

    /** What must be found out first. */
    Study<T> study();

    /** Reports every place that has the defect. */
    void check(T found, Reporter reporter);

    @Override
    default void check(QuestionBank bank, Reporter reporter) {
        check(study().of(bank), reporter);
    }
}
