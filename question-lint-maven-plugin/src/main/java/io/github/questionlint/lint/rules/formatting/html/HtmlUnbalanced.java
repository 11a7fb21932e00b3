package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.formatting.html.HtmlBalance.Fault;
import io.github.questionlint.lint.rules.formatting.html.HtmlBalance.Kind;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.List;

final class HtmlUnbalanced implements Rule<Fault> {
    @Override
    public View<Fault> view() {
        return HtmlBalance.VIEW;
    }

    @Override
    public void check(Fault fault, Reporter reporter) {
        if (fault.kind() != Kind.EMPTY) {
            reporter.report(observation(fault.source(), fault));
        }
    }

    private static Observation observation(SourceFile source, Fault fault) {
        String name = fault.tag().name();
        int start = fault.tag().start();
        Span tag = source.span(start, fault.tag().end());
        return switch (fault.kind()) {
            case STRAY -> Observation.at(tag, "stray", name);
            case NO_DETAILS -> Observation.at(tag, "no-details", name);
            case TWICE ->
                Observation.at(tag, "twice", name)
                        .withFix(Safety.SUGGESTED, List.of(Edit.insert(start + 1, "/")), "close", name);
            default -> Observation.at(source.span(start, fault.end()), unclosed(name), name);
        };
    }

    private static String unclosed(String name) {
        return name.equals("details") || name.equals("summary") ? name : "unclosed";
    }
}
