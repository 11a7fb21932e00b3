package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** The report for programs, {@code report.json}, version 1; its messages are English. */
public final class JsonReport {

    private JsonReport() {}

    /** The text of the file. */
    static String of(ReportInput input) {
        return of(input.tasks(), input.version());
    }

    /** The text of the file. */
    public static String of(LintResult result, String version) {
        Sources sources = new Sources(result.bank());
        return Json.pretty(Json.object(
                "schemaVersion",
                1,
                "tool",
                Json.object("name", "question-lint", "version", version),
                "summary",
                Json.object(
                        "files", result.bank().files().size(),
                        "filesWithQuestions", result.filesWithQuestions(),
                        "filesUnread", result.unread().size(),
                        "questions", result.questions(),
                        "errors", result.count(Severity.ERROR),
                        "warnings", result.count(Severity.WARNING),
                        "infos", result.count(Severity.INFO),
                        "suppressed", result.suppressed(),
                        "known", result.baselined()),
                "findings",
                result.findings().stream()
                        .map(finding -> finding(finding, sources))
                        .toList()));
    }

    private static Map<String, Object> finding(Finding finding, Sources sources) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("family", finding.family().key());
        json.put("severity", finding.severity().key());
        json.putAll(place(finding.span()));
        json.put("message", finding.message().en());
        finding.question().ifPresent(question -> json.put("question", question(question)));
        json.put("related", finding.related().stream().map(JsonReport::related).toList());
        finding.fix().ifPresent(fix -> json.put("fix", fix(fix, finding.span().path(), sources)));
        json.put("fingerprint", finding.fingerprint());
        return json;
    }

    private static Map<String, Object> place(Span span) {
        return Json.object(
                "path", span.path(),
                "line", span.line(),
                "column", span.column(),
                "endLine", span.endLine(),
                "endColumn", span.endColumn());
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        question.id().ifPresent(id -> json.put("id", id.value()));
        json.put("title", question.title().value());
        json.put("line", question.span().line());
        json.put("endLine", question.span().endLine());
        return json;
    }

    private static Map<String, Object> fix(Fix fix, String path, Sources sources) {
        return Json.object(
                "safety", fix.safety().key(),
                "description", fix.description().en(),
                "edits",
                        fix.edits().stream()
                                .flatMap(edit ->
                                        sources.place(path, edit).stream().map(place -> edit(place, edit)))
                                .toList());
    }

    private static Map<String, Object> edit(Span place, Edit edit) {
        Map<String, Object> json = place(place);
        json.put("text", edit.text());
        return json;
    }

    private static Map<String, Object> related(Related related) {
        Map<String, Object> json = place(related.span());
        json.put("message", related.message().en());
        return json;
    }
}
