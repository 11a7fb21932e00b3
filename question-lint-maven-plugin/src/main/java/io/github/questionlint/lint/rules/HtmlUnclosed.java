package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Edit;
import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Fix.Safety;
import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.rules.HtmlBalance.Fault;
import io.github.questionlint.lint.rules.HtmlBalance.Kind;
import io.github.questionlint.model.QuestionFile;
import java.util.List;
import java.util.Set;

final class HtmlUnclosed implements FileRule {
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
                    .repaired(Safety.SUGGESTED, List.of(Edit.insert(start + 1, "/")), "close", name);
        }
        String wording = name.equals("details") || name.equals("summary") ? name : "unclosed";
        return Observation.at(file.source().span(start, fault.end()), wording, name);
    }
}
