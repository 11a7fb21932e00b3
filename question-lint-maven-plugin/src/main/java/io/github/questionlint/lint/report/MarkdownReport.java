package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table of the findings, the most severe first, for a comment or the summary of a job. */
final class MarkdownReport {
    /** GitHub takes 65,536 characters in a comment. */
    private static final int COMMENT = 60_000;
    /** Room for the last lines, in bytes. */
    private static final int TAIL = 500;

    private final ReportInput input;
    private final String lang;

    private MarkdownReport(ReportInput input) {
        this.input = input;
        this.lang = input.lang();
    }

    static String of(ReportInput input) {
        return of(input, COMMENT);
    }

    /** As many findings as fit into this many bytes of UTF-8, and the number of the rest. */
    static String of(ReportInput input, long bytes) {
        return new MarkdownReport(input).text(bytes);
    }

    private String text(long bytes) {
        LintResult result = input.result();
        ResultSummary summary = new ResultSummary(result, lang);
        StringBuilder text = new StringBuilder("## question-lint: " + summary.counts() + "\n\n");
        text.append(summary.text()).append("\n\n");
        List<Finding> findings = result.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        if (findings.isEmpty()) {
            return text.append(ReportMessages.of(lang, "console.clean"))
                    .append('\n')
                    .toString();
        }
        text.append(ReportMessages.of(lang, "markdown.head")).append("\n| --- | --- | --- | --- |\n");
        Map<String, String> pages = new TreeMap<>();
        int shown = rows(findings, text, pages, bytes - TAIL);
        if (shown < findings.size()) {
            text.append('\n')
                    .append(ReportMessages.of(lang, "markdown.more", findings.size() - shown))
                    .append('\n');
        }
        text.append(hint(findings.get(0))).append('\n');
        pages.values().forEach(text::append);
        return text.toString();
    }

    /** Adds as many rows as fit, and collects the links to the pages of their rules. */
    private int rows(List<Finding> findings, StringBuilder text, Map<String, String> pages, long bytes) {
        long used = size(text.toString());
        int shown = 0;
        for (Finding finding : findings) {
            String row = row(finding);
            String page = "[" + finding.rule() + "]: " + input.page(finding) + "\n";
            used += size(row) + (pages.put(finding.rule(), page) == null ? size(page) : 0);
            if (used > bytes) {
                return shown;
            }
            text.append(row);
            shown++;
        }
        return shown;
    }

    private static long size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String row(Finding finding) {
        return "| %s | %s:%s | %s | [%s] |"
                        .formatted(
                                ReportMessages.of(
                                        lang, "severity." + finding.severity().key()),
                                Escape.markdown(input.path(finding.span())),
                                finding.span().line(),
                                Escape.markdown(finding.message().in(lang)
                                        + FindingText.question(finding, lang)
                                                .map(title -> " – " + title)
                                                .orElse("")),
                                finding.rule())
                + "\n";
    }

    private String hint(Finding first) {
        return first.severity() == Severity.INFO
                ? ""
                : "\n" + ReportMessages.of(lang, "markdown.explain", input.command(), first.rule()) + "\n";
    }
}
