package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.formatting.emphasis.LiteralEmphasis.Reason;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.EnumSet;
import java.util.Set;

final class EmphasisUnbalanced implements Rule<QuestionFile> {
    private static final Set<Reason> REASONS = EnumSet.of(Reason.UNCLOSED, Reason.UNOPENED);

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        LiteralEmphasis.in(file, REASONS).forEach(found -> {
            DelimiterRun run = found.first();
            boolean opens = found.reason() == Reason.UNCLOSED;
            int line = source.lineAt(run.start());
            String beside = opens
                    ? Excerpt.of(source.text().substring(run.start(), source.lineEnd(line)))
                    : Excerpt.ofEnd(source.text().substring(source.lineStart(line), run.end()));
            String marks = source.text().substring(run.start(), run.end());
            reporter.report(source.span(run.start(), run.end()), opens ? "unclosed" : "unopened", beside, marks);
        });
    }
}
