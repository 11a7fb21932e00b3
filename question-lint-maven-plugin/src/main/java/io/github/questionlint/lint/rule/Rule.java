package io.github.questionlint.lint.rule;

import io.github.questionlint.model.QuestionBank;

/** Looks for one defect. Stateless; all that is to say of it stands on its page, which lies beside its class. */
@FunctionalInterface
public interface Rule {

    /** Reports every place of a bank that has the defect. */
    void check(QuestionBank bank, Reporter reporter);
}
