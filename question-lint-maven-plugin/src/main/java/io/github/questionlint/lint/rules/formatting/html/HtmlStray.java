package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.formatting.html.HtmlBalance.Kind;
import io.github.questionlint.model.QuestionFile;
import java.util.Set;

final class HtmlStray implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        HtmlBalance.of(file, Set.of(Kind.STRAY, Kind.NO_DETAILS))
                .forEach(fault -> reporter.report(
                        file.source().span(fault.tag().start(), fault.tag().end()),
                        fault.kind() == Kind.STRAY ? "stray" : "details",
                        fault.tag().name()));
    }
}
