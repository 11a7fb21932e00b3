package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;

/** The XML of Checkstyle, which many tools read; its messages are English. */
final class CheckstyleReport {

    private CheckstyleReport() {}

    static String of(ReportInput input) {
        Xml xml = new Xml().open("checkstyle", "version", "10.0");
        String path = "";
        for (Finding finding : input.findings()) {
            if (!finding.span().path().equals(path)) {
                path = next(xml, path, finding, input);
            }
            error(xml, finding);
        }
        return (path.isEmpty() ? xml : xml.close()).close().toString();
    }

    private static String next(Xml xml, String before, Finding finding, ReportInput input) {
        if (!before.isEmpty()) {
            xml.close();
        }
        xml.open("file", "name", input.path(finding.span()));
        return finding.span().path();
    }

    private static void error(Xml xml, Finding finding) {
        xml.open(
                        "error",
                        "line",
                        finding.span().line(),
                        "column",
                        finding.span().column(),
                        "severity",
                        finding.severity().key(),
                        "message",
                        FindingText.withQuestion(finding),
                        "source",
                        "question-lint." + finding.family().key() + "." + finding.rule())
                .close();
    }
}
