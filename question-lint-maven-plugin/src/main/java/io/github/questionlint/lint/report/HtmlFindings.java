package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings for the page's script: short keys, with rules and files as numbers, so that a page of many findings
 * stays small. Rules and files are counted over all findings, listed or not.
 */
final class HtmlFindings {
    /** The most findings listed, so that the page opens at once; the rest is counted. */
    private static final int MOST = 20_000;
    /** The most related places named for a finding. */
    private static final int MOST_PLACES = 5;
    /** The most of a line that is shown, in UTF-16 units. */
    private static final int WIDTH = 160;

    private final ReportInput input;
    private final Selection selection;
    private final Selection known;
    private final Sources sources;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<Span, Integer> questions = new LinkedHashMap<>();
    private final List<List<Object>> titles = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    HtmlFindings(ReportInput input) {
        this.input = input;
        this.selection = Selection.of(input.findings(), MOST);
        this.known = Selection.of(input.result().known(), MOST);
        this.sources = new Sources(input.result().bank());
        input.findings().forEach(finding -> count(finding, 1));
        known.kept().forEach(finding -> count(finding, 0));
        input.rules().stream()
                .map(RulePage::rule)
                .filter(rule -> counts.containsKey("rule " + rule))
                .forEach(rule -> rules.put(rule, rules.size()));
    }

    private void count(Finding finding, int one) {
        counts.merge("rule " + finding.rule(), one, Integer::sum);
        counts.merge("file " + finding.span().path(), one, Integer::sum);
        files.putIfAbsent(finding.span().path(), files.size());
    }

    /** The number of findings that are not listed. */
    int left() {
        return selection.left();
    }

    /** The number of findings of the baseline that are not listed. */
    int knownLeft() {
        return known.left();
    }

    /** The index of a rule on the list of rules. */
    int number(String rule) {
        return rules.getOrDefault(rule, 0);
    }

    Sources sources() {
        return sources;
    }

    List<Map<String, Object>> rules() {
        return input.rules().stream()
                .filter(page -> rules.containsKey(page.rule()))
                .map(page -> Json.object(
                        "name",
                        page.rule(),
                        "severity",
                        page.severity().key(),
                        "summary",
                        page.summary(input.lang()),
                        "page",
                        ReportInput.page(page),
                        "why",
                        RuleText.why(page),
                        "right",
                        RuleText.right(page),
                        "count",
                        counts.getOrDefault("rule " + page.rule(), 0)))
                .toList();
    }

    List<Map<String, Object>> files() {
        return files.keySet().stream()
                .map(path -> Json.object("path", Escape.plain(path), "count", counts.getOrDefault("file " + path, 0)))
                .toList();
    }

    List<Map<String, Object>> list() {
        return selection.kept().stream().map(this::finding).toList();
    }

    /** The findings that the baseline has. */
    List<Map<String, Object>> known() {
        return known.kept().stream().map(this::finding).toList();
    }

    /** Title and line of the questions that the lists name by their index; complete once both lists are made. */
    List<List<Object>> questions() {
        return List.copyOf(titles);
    }

    private int number(Question question) {
        return questions.computeIfAbsent(question.span(), span -> {
            titles.add(List.of(
                    Escape.plain(question.title().value()),
                    question.title().span().line()));
            return titles.size() - 1;
        });
    }

    /** What names a finding in an address: its fingerprint, with a number where several have the same. */
    private String key(Finding finding) {
        int nth = keys.merge(finding.fingerprint(), 1, Integer::sum);
        return finding.fingerprint() + (nth == 1 ? "" : "-" + nth);
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = Json.object(
                "k",
                key(finding),
                "r",
                number(finding.rule()),
                "s",
                finding.severity().key(),
                "f",
                files.getOrDefault(finding.span().path(), 0),
                "l",
                finding.span().line(),
                "c",
                finding.span().column(),
                "m",
                Escape.plain(finding.message().in(input.lang())));
        finding.question().ifPresent(question -> json.put("q", number(question)));
        List<String> excerpt = excerpt(finding.span());
        if (!excerpt.isEmpty()) {
            json.put("e", excerpt);
        }
        if (!finding.related().isEmpty()) {
            json.put("o", places(finding));
        }
        return json;
    }

    /** Each place as path, line, column and what it is; at the end how many more there are. */
    private List<List<Object>> places(Finding finding) {
        List<List<Object>> places = new ArrayList<>();
        finding.related().stream()
                .limit(MOST_PLACES)
                .forEach(other -> places.add(List.of(
                        Escape.plain(other.span().path()),
                        other.span().line(),
                        other.span().column(),
                        Escape.plain(other.message().in(input.lang())))));
        int left = finding.related().size() - MOST_PLACES;
        if (left > 0) {
            places.add(List.of(PageWords.of(input.lang(), "more", left)));
        }
        return places;
    }

    /** The line of a place in three parts: before it, itself, after it; empty for an empty line. */
    private List<String> excerpt(Span span) {
        String line = sources.file(span.path())
                .filter(file -> span.line() <= file.lineCount())
                .map(file -> cut(file, span))
                .orElse("");
        if (line.isBlank()) {
            return List.of();
        }
        int from = from(span);
        int start = Math.min(line.length(), span.column() - 1 - from);
        int end = span.endLine() > span.line() ? line.length() : Math.min(line.length(), span.endColumn() - 1 - from);
        return List.of(
                Escape.plain(line.substring(0, start)),
                Escape.plain(line.substring(start, Math.max(start, end))),
                Escape.plain(line.substring(Math.max(start, end))));
    }

    private static int from(Span span) {
        return span.column() < WIDTH * 3 / 4 ? 0 : span.column() - WIDTH / 4;
    }

    private static String cut(SourceFile file, Span span) {
        String line = file.line(span.line());
        int from = Math.min(line.length(), from(span));
        return line.substring(from, Math.min(line.length(), from + WIDTH));
    }
}
