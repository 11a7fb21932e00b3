package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.formatting.html.HtmlBalance.Fault;
import io.github.questionlint.lint.rules.formatting.html.HtmlBalance.Kind;

final class DetailsEmpty implements Rule<Fault> {
    @Override
    public View<Fault> view() {
        return HtmlBalance.VIEW;
    }

    @Override
    public void check(Fault fault, Reporter reporter) {
        if (fault.kind() == Kind.EMPTY) {
            reporter.report(fault.source().span(fault.tag().start(), fault.end()), "empty");
        }
    }
}
