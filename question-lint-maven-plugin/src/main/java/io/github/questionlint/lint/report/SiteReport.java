package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.report.Outline.Cell;
import io.github.questionlint.lint.report.Outline.Part;
import io.github.questionlint.lint.report.Outline.Table;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings and the coverage of a bank as a page of the site of its project. */
public final class SiteReport {
    /** The most findings that the page lists. */
    private static final int MOST = 2000;

    private final ReportInput input;
    private final String lang;

    private SiteReport(ReportInput input) {
        this.input = input;
        this.lang = input.lang();
    }

    /** What the site calls the page. */
    public static String name(String lang) {
        return ReportMessages.of(lang, "site.name");
    }

    /** What the site says about the page, in one sentence. */
    public static String description(String lang) {
        return ReportMessages.of(lang, "site.description");
    }

    /** The page of a bank. */
    public static Outline of(ReportInput input) {
        return new SiteReport(input).page();
    }

    /** The page of a project that has no questions itself. */
    public static Outline of(String sentence, String lang) {
        return new Outline(name(lang), List.of(new Part(PageWords.of(lang, "overview"), List.of(sentence), none())));
    }

    private static Optional<Table> none() {
        return Optional.empty();
    }

    private Outline page() {
        List<Part> parts = new ArrayList<>();
        parts.add(overview());
        List<Finding> findings = input.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        parts.addAll(findings(
                "findings",
                List.of(word("severity"), own("place"), own("finding"), word("rule")),
                findings.stream().filter(finding -> !ToReview.contains(finding)),
                this::row));
        parts.addAll(findings(
                "duplicates",
                List.of(own("question"), own("like"), own("finding"), word("rule")),
                findings.stream().filter(ToReview::contains).sorted(ToReview.LAST),
                this::pair));
        parts.addAll(coverage());
        return new Outline(name(lang), parts);
    }

    private String word(String key, Object... arguments) {
        return PageWords.of(lang, key, arguments);
    }

    private String own(String key) {
        return ReportMessages.of(lang, "site." + key);
    }

    /** What was found, in numbers, and by rule. */
    private Part overview() {
        List<String> sentences = new ArrayList<>();
        sentences.add(new ResultSummary(input.result(), lang).text());
        if (input.findings().isEmpty()) {
            sentences.add(word("clean"));
        }
        sentences.add(Stream.concat(
                        input.run().revision().map(it -> word("commit", it.abbreviated())).stream(),
                        Stream.of(input.run().day().toString(), "question-lint " + input.version()))
                .collect(Collectors.joining(" · ")));
        return new Part(word("overview"), sentences, rules());
    }

    private Optional<Table> rules() {
        Map<String, List<Finding>> byRule = input.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        List<List<Cell>> rows = byRule.values().stream()
                .sorted(Comparator.comparing(SiteReport::worst).thenComparing(List::size, Comparator.reverseOrder()))
                .map(all -> List.of(Cell.of(severity(worst(all))), rule(all.get(0)), Cell.of(all.size())))
                .toList();
        return table(rows, word("severity"), word("rule"), own("number"));
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String severity(Severity severity) {
        return ReportMessages.of(lang, "severity." + severity.key());
    }

    private Cell rule(Finding finding) {
        return Cell.of(finding.rule(), Optional.of(input.page(finding)));
    }

    private static Optional<Table> table(List<List<Cell>> rows, String... head) {
        return rows.isEmpty() ? none() : Optional.of(new Table(List.of(head), rows));
    }

    /** A list of findings, as long as a page may be; no part without any. */
    private List<Part> findings(
            String title, List<String> head, Stream<Finding> findings, Function<Finding, List<Cell>> row) {
        List<Finding> all = findings.toList();
        if (all.isEmpty()) {
            return List.of();
        }
        int more = all.size() - MOST;
        List<String> sentences = more > 0 ? List.of(word("left", MOST, more)) : List.of();
        List<List<Cell>> rows = all.stream().limit(MOST).map(row).toList();
        return List.of(new Part(word(title), sentences, Optional.of(new Table(head, rows))));
    }

    private List<Cell> row(Finding finding) {
        String question =
                FindingText.question(finding, lang).map(title -> " – " + title).orElse("");
        return List.of(
                Cell.of(severity(finding.severity())),
                place(finding.span()),
                Cell.of(finding.message().in(lang) + question),
                rule(finding));
    }

    /** Two questions that may be the same, side by side. */
    private List<Cell> pair(Finding finding) {
        return List.of(
                place(finding.span()),
                place(finding.related().get(0).span()),
                Cell.of(finding.message().in(lang)),
                rule(finding));
    }

    /** A place; where the host of the repository is known, with a link to its line. */
    private Cell place(Span span) {
        Optional<String> link = input.run()
                .revision()
                .flatMap(Revision::files)
                .map(files -> files + Escape.uri(input.path(span)) + "#L" + span.line());
        return Cell.of(input.path(span) + ":" + span.line(), link);
    }

    /** The counts of the questions, each a part of its own. */
    private List<Part> coverage() {
        List<Part> parts = new ArrayList<>();
        HtmlCoverage coverage = new HtmlCoverage(input);
        coverage.counts().forEach((title, rows) -> counts(title, rows).ifPresent(parts::add));
        List<Map.Entry<String, List<String>>> missing = coverage.missing();
        if (!missing.isEmpty()) {
            List<List<Cell>> rows = missing.stream()
                    .limit(MOST)
                    .map(entry -> List.of(Cell.of(entry.getKey()), Cell.of(String.join(", ", entry.getValue()))))
                    .toList();
            parts.add(new Part(
                    word("missing", missing.size()), List.of(), table(rows, own("question"), own("language"))));
        }
        return parts;
    }

    private Optional<Part> counts(String title, List<List<Object>> rows) {
        List<List<Cell>> cells = rows.stream()
                .limit(MOST)
                .map(row -> List.of(Cell.of(value(String.valueOf(row.get(0)))), Cell.of(number(row))))
                .toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(word(title), List.of(), table(cells, own("value"), word("questions"))));
    }

    /** The number of a value, and of how many it is where that is counted too. */
    private static String number(List<Object> row) {
        return row.stream().skip(1).map(String::valueOf).collect(Collectors.joining(" / "));
    }

    /** The name of a value that is one of ours. */
    private String value(String value) {
        return PageWords.all(lang, input.run().command()).getOrDefault("value." + value, value);
    }
}
