package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;

final class LicenseMissing implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Provenance.origin(question)
                .filter(origin -> Provenance.own(question, "license").isEmpty())
                .ifPresent(origin -> reporter.report(origin.span(), "missing", origin));
    }
}
