package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.finding.LintResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of a hundred thousand findings are still taken by those they are for, and say what they leave out. */
class LimitsTest {
    @TempDir
    private Path folder;

    private static int packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void sarif_can_be_uploaded_and_says_how_many_more_there_are() throws IOException {
        String log = SarifReport.of(Sample.input(Sample.many(folder, 100_000), "en"));
        JsonNode run = JsonMapper.shared().readTree(log).at("/runs/0");
        assertThat(run.at("/results").size()).isEqualTo(5_000);
        assertThat(run.at("/results"))
                .allMatch(result -> result.at("/level").asString().equals("error"));
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .startsWith("95000 more findings");
        assertThat(packed(log)).isLessThan(10_000_000);
        assertThat(Verdict.sarif(log)).isEmpty();
    }

    @Test
    void sarif_that_is_too_large_gives_up_results() throws IOException {
        ReportInput input = Sample.input(Sample.many(folder, 1_000), "en");
        String log = SarifReport.of(input, 1_000, 8_000);
        assertThat(packed(log)).isLessThanOrEqualTo(8_000);
        JsonNode run = JsonMapper.shared().readTree(log).at("/runs/0");
        int left = 1_000 - run.at("/results").size();
        assertThat(left).isBetween(1, 999);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .startsWith(left + " more findings");
    }

    @Test
    void the_log_stays_short() throws IOException {
        LintResult result = Sample.many(folder, 100_000);
        Shelf shelf = new Shelf();
        ConsoleReport.write(Sample.input(result, "en"), shelf);
        assertThat(shelf.said()).hasSizeLessThan(60);
        assertThat(String.join("\n", shelf.said())).contains("… and 74950 more: see file:///out/findings.txt");
    }

    @Test
    void a_report_in_Markdown_fits_into_a_comment() throws IOException {
        String report = MarkdownReport.of(Sample.input(Sample.many(folder, 100_000), "en"));
        assertThat(report.length()).isLessThan(65_536);
        assertThat(report).containsPattern("… and 9\\d{4} more: ");
    }

    @Test
    void fingerprints_of_a_code_quality_report_are_all_different() throws IOException {
        LintResult twice = Sample.hostile("same");
        LintResult result = new LintResult(
                twice.bank(),
                java.util.stream.Stream.concat(twice.findings().stream(), twice.findings().stream())
                        .toList(),
                0,
                java.util.List.of());
        JsonNode issues = JsonMapper.shared().readTree(GitlabReport.of(Sample.input(result, "en")));
        assertThat(issues).hasSize(8);
        assertThat(issues)
                .extracting(issue -> issue.at("/fingerprint").asString())
                .doesNotHaveDuplicates();
    }
}
