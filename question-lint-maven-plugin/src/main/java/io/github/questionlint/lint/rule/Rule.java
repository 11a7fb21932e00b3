package io.github.questionlint.lint.rule;

/**
 * Looks for one defect in the subjects of a view. Stateless; all that is to say of it is on its page, which lies beside
 * its class.
 *
 * @param <T> what the rule looks at
 */
public interface Rule<T> {

    /** What the rule looks at; equal views are computed once for all rules. */
    View<T> view();

    /** Reports every place of a subject that has the defect. */
    void check(T subject, Reporter reporter);
}
