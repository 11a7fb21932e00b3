package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finding in SARIF. */
final class SarifResult {
    /** The most places of a result that GitHub shows. */
    private static final int MOST_PLACES = 100;

    private final ReportInput input;
    private final List<String> rules;
    private final Sources sources;

    SarifResult(ReportInput input, List<String> rules) {
        this.input = input;
        this.rules = rules;
        this.sources = new Sources(input.result().bank());
    }

    Map<String, Object> of(Finding finding) {
        Map<String, Object> json = Json.object(
                "ruleId",
                finding.rule(),
                "ruleIndex",
                rules.indexOf(finding.rule()),
                "level",
                SarifRule.level(finding.severity()),
                "message",
                message(words(finding)),
                "locations",
                List.of(Json.object("physicalLocation", place(finding.span()))));
        if (!finding.related().isEmpty()) {
            json.put("relatedLocations", related(finding.related()));
        }
        json.put("partialFingerprints", Json.object("questionLint/v1", finding.fingerprint()));
        finding.fix().flatMap(fix -> fix(finding, fix)).ifPresent(fix -> json.put("fixes", List.of(fix)));
        return json;
    }

    private static String words(Finding finding) {
        int left = finding.related().size() - MOST_PLACES;
        return FindingText.withQuestion(finding)
                + (left > 0 ? " " + ReportMessages.of("en", "sarif.places", left) : "");
    }

    /** Square brackets are escaped so that SARIF viewers see no link. */
    private static Map<String, Object> message(String text) {
        String plain = Escape.plain(text);
        return Json.object("text", plain.contains("](") ? plain.replaceAll("[\\\\\\[\\]]", "\\\\$0") : plain);
    }

    private List<Map<String, Object>> related(List<Related> places) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (Related related : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
            json.add(Json.object(
                    "id",
                    json.size() + 1,
                    "physicalLocation",
                    place(related.span()),
                    "message",
                    message(related.message().en())));
        }
        return json;
    }

    private Map<String, Object> place(Span span) {
        return Json.object("artifactLocation", artifact(span.path()), "region", region(span));
    }

    private Map<String, Object> artifact(String path) {
        return Json.object("uri", Escape.uri(input.prefix() + path), "uriBaseId", "%SRCROOT%");
    }

    private static Map<String, Object> region(Span span) {
        return Json.object(
                "startLine", span.line(),
                "startColumn", span.column(),
                "endLine", span.endLine(),
                "endColumn", span.endColumn());
    }

    private Optional<Map<String, Object>> fix(Finding finding, Fix fix) {
        String path = finding.span().path();
        List<Map<String, Object>> replacements = fix.edits().stream()
                .flatMap(edit -> replacement(path, edit).stream())
                .toList();
        return replacements.isEmpty() || replacements.size() < fix.edits().size()
                ? Optional.empty()
                : Optional.of(Json.object(
                        "description",
                        message(fix.description().en()),
                        "artifactChanges",
                        List.of(Json.object("artifactLocation", artifact(path), "replacements", replacements))));
    }

    private Optional<Map<String, Object>> replacement(String path, Edit edit) {
        return sources.place(path, edit)
                .map(span -> Json.object(
                        "deletedRegion", region(span), "insertedContent", Json.object("text", edit.text())));
    }
}
