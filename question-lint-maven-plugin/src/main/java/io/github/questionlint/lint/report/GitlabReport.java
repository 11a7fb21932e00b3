package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.source.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GitLab's Code Quality report. A fingerprint is that of the finding with its path, and with a number if a file has
 * the same finding twice: GitLab merges findings with the same fingerprint.
 */
final class GitlabReport {
    private final Map<String, Integer> seen = new HashMap<>();

    private GitlabReport() {}

    static String of(ReportInput input) {
        GitlabReport report = new GitlabReport();
        return Json.pretty(input.findings().stream()
                .map(finding -> report.issue(finding, input))
                .toList());
    }

    private Map<String, Object> issue(Finding finding, ReportInput input) {
        String path = input.path(finding.span());
        return Json.object(
                "type",
                "issue",
                "check_name",
                finding.rule(),
                "description",
                Escape.plain(FindingText.withQuestion(finding)),
                "categories",
                List.of(category(finding.family())),
                "severity",
                severity(finding.severity()),
                "fingerprint",
                fingerprint(finding, path),
                "location",
                Json.object(
                        "path",
                        path,
                        "lines",
                        Json.object(
                                "begin", finding.span().line(),
                                "end", finding.span().endLine())));
    }

    private String fingerprint(Finding finding, String path) {
        int number = seen.merge(finding.fingerprint() + path, 1, Integer::sum);
        return Sha256.hex(finding.fingerprint() + "\n" + path + "\n" + number, 32);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            default -> "info";
        };
    }

    /** The categories are those of Code Climate. */
    private static String category(Family family) {
        return switch (family) {
            case DUPLICATES -> "Duplication";
            case ANSWERS, CHOICES -> "Bug Risk";
            case FORMATTING -> "Style";
            case SCHEMA, TRANSLATIONS, BANK -> "Clarity";
        };
    }
}
