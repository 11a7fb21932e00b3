package io.github.questionlint.lint.rule;

import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;

/** A rule that sees one question at a time. */
public interface QuestionRule extends FileRule {

    /** Reports every place of a question that has the defect. */
    void check(Question question, Reporter reporter);

    @Override
    default void check(QuestionFile file, Reporter reporter) {
        file.questions().forEach(question -> check(question, reporter));
    }
}
