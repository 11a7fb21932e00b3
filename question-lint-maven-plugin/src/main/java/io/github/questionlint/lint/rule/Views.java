package io.github.questionlint.lint.rule;

import java.util.List;

/** What is checked at once, a file or a bank, with the views of it. */
public sealed interface Views permits FileViews, BankViews {

    /** The subjects of a view of a file while a file is checked, of a view of a bank while a bank is; otherwise none. */
    <T> List<T> subjects(View<T> view);
}
