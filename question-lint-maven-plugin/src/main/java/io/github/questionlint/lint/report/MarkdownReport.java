package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

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
        if (result.findings().isEmpty()) {
            return text.append(ReportMessages.of(lang, "console.clean"))
                    .append('\n')
                    .toString();
        }
        List<Finding> findings = result.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<Finding> certain =
                findings.stream().filter(finding -> !ToReview.contains(finding)).toList();
        List<Finding> review = findings.stream()
                .filter(ToReview::contains)
                .sorted(ToReview.LAST)
                .toList();
        Map<String, String> pages = new TreeMap<>();
        table("markdown.head", certain, this::row, text, pages, bytes - TAIL);
        table("markdown.review", review, this::pair, text, pages, bytes - TAIL);
        text.append(hint(findings.get(0)));
        pages.values().forEach(text::append);
        return text.toString();
    }

    /** Adds as many rows as fit, and says how many more there are. */
    private void table(
            String head,
            List<Finding> findings,
            Function<Finding, String> row,
            StringBuilder text,
            Map<String, String> pages,
            long bytes) {
        if (findings.isEmpty()) {
            return;
        }
        text.append(ReportMessages.of(lang, head, findings.size())).append("\n| --- | --- | --- | --- |\n");
        int shown = rows(findings, row, text, pages, bytes);
        if (shown < findings.size()) {
            text.append('\n')
                    .append(ReportMessages.of(input, "markdown.more", findings.size() - shown))
                    .append('\n');
        }
        text.append('\n');
    }

    /** Adds as many rows as fit, and collects the links to the pages of their rules. */
    private int rows(
            List<Finding> findings,
            Function<Finding, String> asRow,
            StringBuilder text,
            Map<String, String> pages,
            long bytes) {
        long used = size(text.toString())
                + pages.values().stream().mapToLong(MarkdownReport::size).sum();
        int shown = 0;
        for (Finding finding : findings) {
            String row = asRow.apply(finding);
            String page = "[" + finding.rule() + "]: " + input.page(finding) + "\n";
            used += size(row) + (pages.containsKey(finding.rule()) ? 0 : size(page));
            if (used > bytes) {
                return shown;
            }
            pages.put(finding.rule(), page);
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

    /** Two questions that may be the same, side by side. */
    private String pair(Finding finding) {
        Span other = finding.related().get(0).span();
        return "| %s:%s | %s:%s | %s | [%s] |"
                        .formatted(
                                Escape.markdown(input.path(finding.span())),
                                finding.span().line(),
                                Escape.markdown(input.path(other)),
                                other.line(),
                                Escape.markdown(finding.message().in(lang)),
                                finding.rule())
                + "\n";
    }

    private String hint(Finding first) {
        return first.severity() == Severity.INFO
                ? ""
                : ReportMessages.of(input, "markdown.explain", input.command(), first.rule()) + "\n\n";
    }
}
