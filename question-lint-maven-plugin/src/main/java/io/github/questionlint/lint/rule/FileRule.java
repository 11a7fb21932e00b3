package io.github.questionlint.lint.rule;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;

/** A rule that sees one file at a time, so that files can be checked side by side. */
public interface FileRule extends Rule {

    /** Reports every place of a file that has the defect. */
    void check(QuestionFile file, Reporter reporter);

    @Override
    default void check(QuestionBank bank, Reporter reporter) {
        bank.files().forEach(file -> check(file, reporter));
    }
}
