package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.Finding;
import io.github.questionlint.lint.Golden;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.LintResult;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.SchemaVerdict;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.schema.SchemaDocument.Draft;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reports say, and what no text of a file can make them say. */
class ReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/questionlint/lint/report");
    private static final Path PUBLISHED = Path.of("src/main/resources/io/github/questionlint/lint");

    /** Texts that would do something: to a workflow runner, a terminal, a log, an XML or HTML file. */
    private static final List<String> PAYLOADS = List.of(
            "::error::x",
            "  ::add-mask::e",
            "\u2003::stop-commands::x",
            "##[error]x",
            "a ##[add-mask]e",
            "\u001b[31mred\u001b[0m",
            "\u001b]8;;http://a\u0007link",
            "\u009b2J",
            "one\rtwo",
            "one\ntwo",
            "one\u2028two\u0085three",
            "\u202eright to left",
            "%0A::error::x",
            "%250A::error::x",
            "a\u0000b",
            "<script>alert(1)</script>",
            "Exception in thread \"main\" x: y");

    @TempDir
    private Path folder;

    private LintResult lint(String file) throws IOException {
        Files.writeString(folder.resolve("bank.md"), file);
        LintConfig config = LintConfig.parse(
                SourceFile.of(LintConfig.FILE, "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n"),
                Rules.ALL);
        return new Linter(config.activate(Rules.ALL, LocalDate.of(2026, 11, 24)))
                .lint(QuestionBanks.read(folder, config.readOptions()));
    }

    private static final String WRONG = """
            ### Which loop runs its body at least once? 哪个循环至少执行一次？

            - [ ] for
            - [ ] do … while

            ### Which one never ends?

            - [ ] while true
            - [ ] for (;;)
            """;

    private static String console(LintResult result, String lang) {
        ConsoleReport console = new ConsoleReport(result, lang);
        return console.findings().stream()
                        .map(line -> "[" + line.severity() + "] " + line.text() + "\n")
                        .collect(Collectors.joining())
                + console.summary() + "\n";
    }

    @Test
    void the_console_shows_each_finding_with_its_line() throws IOException {
        Golden.check(GOLDEN.resolve("console-en.txt"), console(lint(WRONG), "en"));
        Golden.check(GOLDEN.resolve("console-zh.txt"), console(lint(WRONG), "zh"));
    }

    @Test
    void the_json_report_follows_its_schema() throws Exception {
        String json = JsonReport.of(lint(WRONG), "1.0");
        Golden.check(GOLDEN.resolve("report.json"), json);
        for (Draft draft : Draft.values()) {
            Golden.check(PUBLISHED.resolve(ReportShape.DOCUMENT.path(draft)), ReportShape.DOCUMENT.json(draft));
            assertThat(SchemaVerdict.networknt(ReportShape.DOCUMENT, draft, List.of(json)))
                    .containsExactly(List.of());
            assertThat(SchemaVerdict.ajv(ReportShape.DOCUMENT, draft, List.of(json)))
                    .containsExactly(true);
        }
    }

    @Test
    void annotations_name_file_line_and_columns() throws IOException {
        assertThat(GithubReport.lines(lint(WRONG), "docs/", "en"))
                .contains("::error file=docs/bank.md,line=3,endLine=3,col=3,endColumn=5,title=choice-none-correct::"
                        + "no choice is marked correct: mark at least one with [x]");
    }

    @Test
    void annotations_stop_at_what_the_runner_shows_and_say_how_many_there_are() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int at = 0; at < 25; at++) {
            many.append("### Which one of number %d?\n\n- [ ] one of %d\n- [ ] two of %d\n\n".formatted(at, at, at));
        }
        List<String> lines = GithubReport.lines(lint(many.toString()), "", "en");
        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(lines).last().asString().startsWith("::notice::15 more findings");
    }

    @Test
    void no_text_of_a_file_breaks_a_line_or_gives_a_command() throws IOException {
        for (String payload : PAYLOADS) {
            LintResult result = lint("### " + payload + "?\n\n- [ ] " + payload + "\n- [ ] " + payload + " b\n");
            for (Finding finding : result.findings()) {
                assertHarmless(new ConsoleReport(result, "en").headline(finding));
            }
            for (ConsoleReport.Line line : new ConsoleReport(result, "en").findings()) {
                line.text().lines().forEach(ReportsTest::assertHarmless);
            }
            for (String line : GithubReport.lines(result, "", "en")) {
                assertThat(line).matches("::(error|warning|notice)[^\\p{Cntrl}]*");
                assertThat(line.replace("%25", "")).doesNotContain("%0A", "\u001b");
            }
        }
    }

    private static void assertHarmless(String line) {
        assertThat(line)
                .doesNotContain("##[")
                .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202e]");
        assertThat(line.strip()).doesNotStartWith("::");
        assertThat(line).doesNotStartWith("Exception in thread");
    }

    @Test
    void a_path_cannot_leave_its_property_of_an_annotation() {
        assertThat(Escape.property("a,line=1::b%0A")).isEqualTo("a%2Cline=1%3A%3Ab%250A");
    }
}
