package io.github.questionlint.lint.rule;

import io.github.questionlint.model.QuestionBank;

/**
 * What takes long to find out about a bank and several rules want to know. Equal studies have equal results, so that the
 * linter makes each of them once; a record is equal to another if its settings are.
 *
 * @param <T> what is found out
 */
@FunctionalInterface
public interface Study<T> {

    /** Looks at a bank. */
    T of(QuestionBank bank);
}
