package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.QuestionRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.Question;

final class LicenseMissing implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        Borrowed.origin(question)
                .filter(origin -> Borrowed.own(question, "license").isEmpty())
                .ifPresent(origin -> reporter.report(origin.span(), "missing", origin));
    }
}
