package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** The schemas and parsers of others take our reports for what they are. */
class VerdictsTest {
    private static final String MORE = "docs/更多 banks/more.md";

    @TempDir
    private Path folder;

    private ReportInput input() throws IOException {
        return Sample.input(Sample.result(folder), "en");
    }

    @Tag("sarif")
    @Test
    void sarif_follows_the_schema_of_OASIS() throws Exception {
        String log = SarifReport.of(input());
        assertThat(Verdict.sarif(log)).isEmpty();
        assertThat(Verdict.sarif(log.replace("\"text\"", "\"txet\""))).isNotEmpty();
        assertThat(Verdict.read(Parser.SARIF, log))
                .extracting(Violation::getFile, Violation::getStartLine, Violation::getRule, Violation::getSeverity)
                .contains(tuple("docs/loops.md", 3, "marks", SEVERITY.ERROR))
                .contains(tuple("docs/loops.md", 6, "spaces", SEVERITY.WARN))
                .hasSize(4);
    }

    @Tag("checkstyle")
    @Test
    void checkstyle_is_read_by_its_parser() throws Exception {
        assertThat(Verdict.read(Parser.CHECKSTYLE, CheckstyleReport.of(input())))
                .extracting(Violation::getFile, Violation::getStartLine, Violation::getColumn, Violation::getMessage)
                .contains(tuple("docs/loops.md", 6, 18, "blank before the colon – in: 😀 Is this so :"))
                .hasSize(4);
    }

    @Tag("gitlab")
    @Test
    void a_code_quality_report_is_read_by_its_parser() throws Exception {
        assertThat(Verdict.read(Parser.CODECLIMATE, GitlabReport.of(input())))
                .extracting(Violation::getFile, Violation::getStartLine, Violation::getRule, Violation::getSeverity)
                .contains(tuple("docs/loops.md", 3, "marks", SEVERITY.ERROR))
                .hasSize(4);
    }

    @Tag("junit")
    @Test
    void junit_has_a_suite_for_each_file() throws Exception {
        String report = JunitReport.of(input());
        List<ReportTestSuite> suites = Verdict.surefire(report);
        assertThat(suites)
                .filteredOn(suite -> suite.getNumberOfTests() > 0)
                .extracting(
                        ReportTestSuite::getFullClassName,
                        ReportTestSuite::getNumberOfTests,
                        ReportTestSuite::getNumberOfFailures,
                        ReportTestSuite::getNumberOfSkipped)
                .contains(tuple("docs/loops.md", 4, 2, 2), tuple(MORE, 1, 0, 0));
        assertThat(Verdict.read(Parser.JUNIT, report)).hasSize(2);
    }

    @Tag("rdjson")
    @Test
    void rdjson_satisfies_its_validator_and_counts_bytes() throws Exception {
        String report = RdjsonReport.of(input());
        assertThat(Verdict.rdjson(report)).isEqualTo("valid");
        assertThat(Verdict.rdjson(report.replace("\"path\"", "\"file\""))).isNotEqualTo("valid");
        assertThat(report).containsPattern("\"start\": \\{\\s+\"line\": 6,\\s+\"column\": 20\\s+\\}");
    }
}
