package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;

/**
 * What was checked and found, in numbers.
 *
 * @param result the result
 * @param lang the language of the reader
 */
public record ResultSummary(LintResult result, String lang) {

    /** One sentence with all numbers. */
    public String text() {
        String known = result.baselined() == 0 ? "" : ReportMessages.of(lang, "console.known", result.baselined());
        return ReportMessages.of(
                        lang,
                        "console.summary",
                        ReportMessages.count(lang, result.questions(), "question"),
                        files(),
                        counts(),
                        ReportMessages.count(lang, result.count(Severity.INFO), "info"),
                        result.suppressed())
                + known;
    }

    /** The number of errors and warnings. */
    public String counts() {
        return ReportMessages.of(
                lang,
                "console.counts",
                ReportMessages.count(lang, result.count(Severity.ERROR), "error"),
                ReportMessages.count(lang, result.count(Severity.WARNING), "warning"));
    }

    /** The numbers down to a severity: errors and warnings, and infos if they count. */
    public String counts(Severity least) {
        return least.compareTo(Severity.INFO) < 0
                ? counts()
                : ReportMessages.of(
                        lang,
                        "console.counts",
                        counts(),
                        ReportMessages.count(lang, result.count(Severity.INFO), "info"));
    }

    /** The files that hold questions, of those that were looked at. */
    private String files() {
        long with = result.filesWithQuestions();
        String all = ReportMessages.count(lang, result.bank().files().size(), "file");
        return with == result.bank().files().size() ? all : ReportMessages.of(lang, "console.of", with, all);
    }
}
