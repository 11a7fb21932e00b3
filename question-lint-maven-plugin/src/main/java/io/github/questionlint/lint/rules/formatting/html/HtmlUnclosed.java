package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.formatting.html.HtmlBalance.Fault;
import io.github.questionlint.lint.rules.formatting.html.HtmlBalance.Kind;
import io.github.questionlint.model.QuestionFile;
import java.util.List;
import java.util.Set;

final class HtmlUnclosed implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        HtmlBalance.of(file, Set.of(Kind.UNCLOSED, Kind.TWICE))
                .forEach(fault -> reporter.report(observation(file, fault)));
    }

    private static Observation observation(QuestionFile file, Fault fault) {
        String name = fault.tag().name();
        int start = fault.tag().start();
        if (fault.kind() == Kind.TWICE) {
            return Observation.at(file.source().span(start, fault.tag().end()), "twice", name)
                    .withFix(Safety.SUGGESTED, List.of(Edit.insert(start + 1, "/")), "close", name);
        }
        String wording = name.equals("details") || name.equals("summary") ? name : "unclosed";
        return Observation.at(file.source().span(start, fault.end()), wording, name);
    }
}
