package io.github.questionlint.lint.report;

import io.github.questionlint.lint.Finding;
import io.github.questionlint.lint.LintResult;
import io.github.questionlint.lint.Severity;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Workflow commands that GitHub shows as annotations, and the job's summary. GitHub shows ten errors, ten warnings and
 * ten notices of a step and drops the rest in silence; so no more are given, and a notice says how many there are.
 */
public final class GithubReport {
    private static final int MOST = 10;

    private GithubReport() {}

    /** Prints the commands, and adds the report to the summary of the job if there is one. */
    static void write(Outcome outcome, Outlet outlet) throws IOException {
        lines(outcome.result(), outcome.prefix(), outcome.lang()).forEach(outlet::print);
        long room = outlet.summaryRoom();
        if (room > 0) {
            outlet.summary(MarkdownReport.of(outcome, room));
        }
    }

    /**
     * The commands, one a line.
     *
     * @param prefix the path of the linted folder from the root of the repository, empty or with a {@code /} at its end
     */
    public static List<String> lines(LintResult result, String prefix, String lang) {
        List<String> lines = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            result.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .limit(MOST)
                    .forEach(finding -> lines.add(line(finding, prefix, lang)));
        }
        long errors = Math.max(0, result.count(Severity.ERROR) - MOST);
        long warnings = Math.max(0, result.count(Severity.WARNING) - MOST);
        if (errors + warnings > 0) {
            lines.add("::notice::" + Words.of(lang, "github.more", errors + warnings, counts(lang, errors, warnings)));
        }
        return lines;
    }

    private static String counts(String lang, long errors, long warnings) {
        return Words.of(
                lang, "console.counts", Words.count(lang, errors, "error"), Words.count(lang, warnings, "warning"));
    }

    private static String line(Finding finding, String prefix, String lang) {
        Span span = finding.span();
        String columns = span.line() == span.endLine()
                ? ",col=" + span.column() + ",endColumn=" + Math.max(span.column(), span.endColumn() - 1)
                : "";
        return "::%s file=%s,line=%d,endLine=%d%s,title=%s::%s"
                .formatted(
                        finding.severity().key(),
                        Escape.property(prefix + span.path()),
                        span.line(),
                        span.endLine(),
                        columns,
                        Escape.property(finding.rule()),
                        Escape.annotation(finding.message().in(lang)));
    }
}
