package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Map;

/** The Reviewdog Diagnostic Format, whose columns count bytes of UTF-8; its messages are English. */
final class RdjsonReport {
    private final ReportInput input;
    private final Sources sources;
    private final Utf8Columns starts;
    private final Utf8Columns ends;

    private RdjsonReport(ReportInput input) {
        this.input = input;
        this.sources = new Sources(input.result().bank());
        this.starts = new Utf8Columns(sources);
        this.ends = new Utf8Columns(sources);
    }

    static String of(ReportInput input) {
        RdjsonReport report = new RdjsonReport(input);
        return Json.pretty(Json.object(
                "source",
                Json.object("name", "question-lint", "url", "https://github.com/questionlint/question-lint"),
                "diagnostics",
                input.findings().stream().map(report::diagnostic).toList()));
    }

    private Map<String, Object> diagnostic(Finding finding) {
        Map<String, Object> json = Json.object(
                "message",
                Escape.plain(FindingText.withQuestion(finding)),
                "location",
                Json.object("path", input.path(finding.span()), "range", range(finding.span())),
                "severity",
                finding.severity().name(),
                "code",
                Json.object("value", finding.rule(), "url", input.page(finding)));
        List<Map<String, Object>> suggestions = finding.fix()
                .filter(fix -> fix.edits().size() == 1)
                .map(fix -> suggestions(finding, fix))
                .orElse(List.of());
        if (!suggestions.isEmpty()) {
            json.put("suggestions", suggestions);
        }
        return json;
    }

    /** rdjson applies suggestions one by one, so a fix of several edits is left out. */
    private List<Map<String, Object>> suggestions(Finding finding, Fix fix) {
        Edit edit = fix.edits().get(0);
        return sources.place(finding.span().path(), edit).stream()
                .map(span -> Json.object("range", range(span), "text", edit.text()))
                .toList();
    }

    private Map<String, Object> range(Span span) {
        return Json.object(
                "start", position(starts, span.path(), span.line(), span.column()),
                "end", position(ends, span.path(), span.endLine(), span.endColumn()));
    }

    private static Map<String, Object> position(Utf8Columns columns, String path, int line, int column) {
        return Json.object("line", line, "column", columns.of(path, line, column));
    }
}
