package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Workflow commands that GitHub shows as annotations, and the job's summary. GitHub shows ten errors, ten warnings and
 * ten notices of a step and silently drops the rest, so no more are printed, and a notice counts them.
 */
final class GithubReport {
    private static final int MOST = 10;
    /** The most related places named for a finding. */
    private static final int PLACES = 3;
    /** A line break within an annotation, so that no path can look like a command. */
    private static final String LINE = "%0A- ";

    private GithubReport() {}

    /** Prints the commands, and adds the report to the job's summary if there is one. */
    static void write(ReportInput input, ReportSink sink) throws IOException {
        lines(input).forEach(sink::print);
        long room = sink.summaryRoom();
        if (room > 0) {
            sink.summary(MarkdownReport.of(input, room));
        }
    }

    /** The commands, one a line: errors, then warnings; of each, first those on lines that a pull request changes. */
    static List<String> lines(ReportInput input) {
        LintResult result = input.result();
        List<String> lines = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            changedFirst(input)
                    .filter(finding -> finding.severity() == severity)
                    .limit(MOST)
                    .forEach(finding -> lines.add(line(finding, input)));
        }
        long errors = Math.max(0, result.count(Severity.ERROR) - MOST);
        long warnings = Math.max(0, result.count(Severity.WARNING) - MOST);
        if (errors + warnings > 0) {
            String counts = counts(input.lang(), errors, warnings);
            lines.add("::notice::" + ReportMessages.of(input.lang(), "github.more", errors + warnings, counts));
        }
        return lines;
    }

    private static Stream<Finding> changedFirst(ReportInput input) {
        return Stream.concat(
                input.findings().stream().flatMap(finding -> input.changed().apply(finding).stream()),
                input.findings().stream()
                        .filter(finding -> input.changed().apply(finding).isEmpty()));
    }

    private static String counts(String lang, long errors, long warnings) {
        return ReportMessages.of(
                lang,
                "console.counts",
                ReportMessages.count(lang, errors, "error"),
                ReportMessages.count(lang, warnings, "warning"));
    }

    private static String line(Finding finding, ReportInput input) {
        Span span = finding.span();
        String columns = span.line() == span.endLine()
                ? ",col=" + span.column() + ",endColumn=" + Math.max(span.column(), span.endColumn() - 1)
                : "";
        return "::%s file=%s,line=%s,endLine=%s%s,title=%s::%s"
                .formatted(
                        finding.severity().key(),
                        Escape.property(input.path(span)),
                        span.line(),
                        span.endLine(),
                        columns,
                        Escape.property(finding.rule()),
                        text(finding, input));
    }

    /** The message with its question and its related places, since an annotation has only one place. */
    private static String text(Finding finding, ReportInput input) {
        String others = finding.related().stream()
                .limit(PLACES)
                .map(place -> input.path(place.span()) + ":" + place.span().line() + " "
                        + place.message().in(input.lang()))
                .map(place -> LINE + Escape.annotation(place))
                .collect(Collectors.joining());
        String question = FindingText.question(finding, input.lang())
                .map(title -> LINE + Escape.annotation(title))
                .orElse("");
        return Escape.annotation(finding.message().in(input.lang())) + question + others;
    }
}
