package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The XML of JUnit as Surefire writes it: a suite for each file of the bank, a test case for each finding. An error is
 * a failure, other findings are skipped tests, and a file without findings is a test that passes.
 */
final class JunitReport {

    private JunitReport() {}

    static String of(ReportInput input) {
        Map<String, List<Finding>> byPath = input.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.span().path(), TreeMap::new, Collectors.toList()));
        TreeSet<String> paths = new TreeSet<>(byPath.keySet());
        input.result().bank().files().stream().map(QuestionFile::path).forEach(paths::add);
        Xml xml = new Xml();
        suites(xml, input, paths.size() - byPath.size());
        paths.forEach(path -> suite(xml, input, path, byPath.getOrDefault(path, List.of())));
        return xml.close().toString();
    }

    private static void suites(Xml xml, ReportInput input, int clean) {
        xml.open(
                "testsuites",
                "name",
                "question-lint",
                "tests",
                input.findings().size() + clean,
                "failures",
                input.result().count(Severity.ERROR),
                "errors",
                0,
                "time",
                0);
    }

    private static void suite(Xml xml, ReportInput input, String inBank, List<Finding> findings) {
        String path = input.prefix() + inBank;
        long failures = findings.stream().filter(JunitReport::fails).count();
        xml.open(
                "testsuite",
                "name",
                path,
                "tests",
                Math.max(1, findings.size()),
                "failures",
                failures,
                "errors",
                0,
                "skipped",
                findings.size() - failures,
                "time",
                0);
        if (findings.isEmpty()) {
            open(xml, "no finding", path).close();
        }
        findings.forEach(finding -> finding(xml, input, path, finding));
        xml.close();
    }

    private static boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static void finding(Xml xml, ReportInput input, String path, Finding finding) {
        Span span = finding.span();
        String place = "[" + span.line() + "," + span.column() + "]";
        String message = FindingText.withQuestion(finding);
        open(xml, finding.rule() + " " + place, path);
        if (fails(finding)) {
            xml.open("failure", "message", message, "type", finding.rule());
            xml.text(path + ":" + place + " " + message + " " + input.page(finding));
        } else {
            xml.open("skipped", "message", finding.severity().key() + ": " + message);
        }
        xml.close().close();
    }

    private static Xml open(Xml xml, String name, String path) {
        return xml.open("testcase", "name", name, "classname", path, "time", 0);
    }
}
