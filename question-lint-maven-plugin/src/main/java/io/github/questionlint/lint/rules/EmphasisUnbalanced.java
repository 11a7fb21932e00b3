package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.rules.LiteralEmphasis.Reason;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.EnumSet;
import java.util.Set;

final class EmphasisUnbalanced implements FileRule {
    private static final Set<Reason> REASONS = EnumSet.of(Reason.UNCLOSED, Reason.UNOPENED);

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        LiteralEmphasis.in(file, REASONS).forEach(found -> {
            DelimiterRun run = found.first();
            boolean opens = found.reason() == Reason.UNCLOSED;
            int line = source.lineAt(run.start());
            String beside = opens
                    ? Prose.excerpt(source.text().substring(run.start(), source.lineEnd(line)))
                    : Prose.tail(source.text().substring(source.lineStart(line), run.end()));
            String marks = source.text().substring(run.start(), run.end());
            reporter.report(source.span(run.start(), run.end()), opens ? "unclosed" : "unopened", beside, marks);
        });
    }
}
