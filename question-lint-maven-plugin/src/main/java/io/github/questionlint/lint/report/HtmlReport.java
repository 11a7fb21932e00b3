package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.source.Resources;
import io.github.questionlint.source.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page for people that needs no other file and no network. Its content security policy names its style and script by
 * their hashes, so that nothing else can run; everything from a bank is data of the script.
 */
final class HtmlReport {
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)\\}\\}");

    private final ReportInput input;
    private final Map<String, String> gaps = new HashMap<>();

    private HtmlReport(ReportInput input) {
        this.input = input;
    }

    /** Writes the page, and the numbers of this run for the trend of the next one. */
    static void write(ReportInput input, ReportSink sink) throws IOException {
        sink.file("report.html", of(input));
        sink.file(
                History.NAME,
                input.run()
                        .history()
                        .with(PastRun.of(input.result(), input.run()))
                        .json());
    }

    static String of(ReportInput input) {
        return new HtmlReport(input).text();
    }

    private String text() {
        String style = Resources.text(HtmlReport.class, "report.css");
        String script = Resources.text(HtmlReport.class, "report.js");
        gaps.put("lang", input.lang().equals("zh") ? "zh-CN" : "en");
        gaps.put("style", style);
        gaps.put("styleHash", new Sha256().add(style).base64());
        gaps.put("script", script);
        gaps.put("scriptHash", new Sha256().add(script).base64());
        gaps.put("data", Json.line(data()).replace("<", "\\u003c"));
        gaps.put("title", Escape.html(words("title", title())));
        gaps.put("about", about());
        gaps.put("footer", Escape.html(words("footer", input.version())));
        gaps.put("verdict", Escape.html(new ResultSummary(input.result(), input.lang()).text()));
        gaps.put("verdictClass", input.findings().isEmpty() ? "good" : "");
        gaps.put("tiles", tiles());
        return GAP.matcher(Resources.text(HtmlReport.class, "report.html"))
                .replaceAll(gap -> Matcher.quoteReplacement(gap(gap.group(1))));
    }

    /** The text for a gap of the page: a part of it, or one of its texts. */
    private String gap(String name) {
        String part = gaps.get(name);
        return part == null ? Escape.html(words(name)) : part;
    }

    private String words(String key, Object... args) {
        return PageWords.of(input.lang(), key, args);
    }

    private String title() {
        return Stream.of(
                        input.result().bank().manifest().map(manifest -> name(manifest)),
                        input.run().revision().flatMap(Revision::name),
                        Optional.of(input.run().folder()))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(() -> words("untitled"));
    }

    /** What is checked out, the day, and what wrote the page. */
    private String about() {
        Circumstances run = input.run();
        List<String> parts = new ArrayList<>();
        run.revision().map(this::commit).ifPresent(parts::add);
        parts.add(Escape.html(run.day().toString()));
        parts.add(Escape.html("question-lint " + input.version()));
        return String.join(" · ", parts);
    }

    private String commit(Revision revision) {
        String name = Escape.html(words("commit", revision.abbreviated()));
        return revision.page()
                .map(page -> "<a href=\"%s\" rel=\"noreferrer\">%s</a>".formatted(Escape.html(page), name))
                .orElse(name);
    }

    /** The address of a file's line without the path from the linted folder on; empty where no host is known. */
    private String source() {
        return input.run()
                .revision()
                .flatMap(Revision::files)
                .map(files -> files + Escape.uri(input.prefix()))
                .orElse("");
    }

    private String name(Manifest manifest) {
        return manifest.fields()
                .map("name")
                .flatMap(names -> names.text(input.lang()))
                .map(Object::toString)
                .orElseGet(() -> manifest.fields().text("name", manifest.id()));
    }

    private String tiles() {
        LintResult result = input.result();
        return tile("", "questions", result.questions())
                + tile("", "files", result.bank().files().size())
                + tile("error", "errors", result.count(Severity.ERROR))
                + tile("warning", "warnings", result.count(Severity.WARNING))
                + tile("info", "infos", result.count(Severity.INFO))
                + tile("", "suppressed", result.suppressed())
                + tile("", "known", result.baselined());
    }

    private String tile(String kind, String key, long count) {
        return "<div class=\"%s\"><dt>%s</dt><dd>%s</dd></div>"
                .formatted(count == 0 ? "" : kind, Escape.html(words(key)), count);
    }

    private Map<String, Object> data() {
        HtmlFindings findings = new HtmlFindings(input);
        HtmlClusters clusters = new HtmlClusters(input, findings);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("lang", gaps.getOrDefault("lang", "en"));
        data.put("words", PageWords.all(input.lang(), input.run().command()));
        data.put("source", source());
        data.put("runs", runs());
        data.put("coverage", new HtmlCoverage(input).json());
        data.put("rules", findings.rules());
        data.put("files", findings.files());
        data.put("findings", findings.list());
        data.put("left", findings.left());
        data.put("known", findings.known());
        data.put("knownLeft", findings.knownLeft());
        data.put("questions", findings.questions());
        data.put("clusters", clusters.list());
        data.put("clustersLeft", clusters.left());
        return data;
    }

    /** The numbers of the last runs and of this one. */
    private List<Map<String, Object>> runs() {
        Circumstances run = input.run();
        return run.history().with(PastRun.of(input.result(), run)).runs().stream()
                .map(PastRun::json)
                .toList();
    }
}
