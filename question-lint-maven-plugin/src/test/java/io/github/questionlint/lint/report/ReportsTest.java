package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.lint.SchemaVerdict;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.schema.SchemaDocument.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each report says of a small bank, compared with files that were read by people. */
class ReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/questionlint/lint/report");
    private static final Path PUBLISHED = Path.of("src/main/resources/io/github/questionlint/lint");

    @TempDir
    private Path folder;

    private static String console(LintResult result, String lang) throws IOException {
        Shelf shelf = new Shelf();
        ConsoleReport.write(Sample.input(result, lang), shelf);
        return shelf.log();
    }

    @Test
    void the_console_shows_each_finding_with_its_line() throws IOException {
        Golden.check(GOLDEN.resolve("console-en.txt"), console(Sample.result(folder), "en"));
        Golden.check(GOLDEN.resolve("console-zh.txt"), console(Sample.result(folder), "zh"));
    }

    @Test
    void the_console_begins_with_the_counts_by_rule_where_there_are_many() throws IOException {
        for (String lang : List.of("en", "zh")) {
            Golden.check(GOLDEN.resolve("console-many-" + lang + ".txt"), console(Sample.many(folder, 120), lang));
        }
    }

    @Test
    void the_console_lists_infos_where_they_fail_and_says_no_finding_twice() throws IOException {
        Shelf shelf = new Shelf();
        ConsoleReport.write(Sample.input(Sample.result(folder), Sample.run(Severity.INFO)), shelf);
        assertThat(shelf.log())
                .contains("[INFO] loops.md:8:1 only \"Yes.\"  (length)\n      in: 😀 Is this so :\n")
                .doesNotContain("not listed here");
        assertThat(shelf.files()).isEmpty();
    }

    @Test
    void what_the_console_leaves_out_is_in_a_file() throws IOException {
        Shelf shelf = new Shelf();
        LintResult many = Sample.many(folder, 120);
        ConsoleReport.write(Sample.input(many, "en"), shelf);
        assertThat(many.findings())
                .hasSize(120)
                .allSatisfy(finding -> assertThat(shelf.text("findings.txt"))
                        .contains(
                                "\n" + finding.span() + " " + finding.severity().key() + ": "
                                        + finding.message().en() + "  (" + finding.rule() + ")\n"));
    }

    /** All but the console, which is above, and the page, whose data is held by HtmlReportTest and the rest by a browser. */
    static List<String> formats() {
        return Formats.names().stream()
                .filter(name -> !name.equals("console") && !name.equals("html"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_report_is_what_people_have_read(String name) throws IOException {
        Shelf shelf = new Shelf();
        Format format = Formats.of(name).orElseThrow();
        format.writer().write(Sample.input(Sample.result(folder), "en"), shelf);
        String file = format.file().orElse(name + ".txt");
        Golden.check(GOLDEN.resolve(file), format.file().isPresent() ? shelf.text(file) : shelf.spoken());
    }

    @Test
    void the_console_tells_who_has_nothing_to_correct_how_it_stays_so() throws IOException {
        LintResult clean = Sample.result(folder).of(List.of());
        assertThat(console(clean, "en"))
                .endsWith("Nothing has to be corrected. To check every change of the bank from now on, run mvn"
                        + " question-lint:init\n");
        assertThat(console(Sample.result(folder), "en")).doesNotContain("Nothing has to be corrected");
    }

    /** A finding in the middle of a long question, or of a list, says little without it. */
    @Test
    void every_report_names_the_question_of_a_finding() throws IOException {
        for (Format format : Formats.ALL) {
            Shelf shelf = new Shelf();
            format.writer().write(Sample.input(Sample.result(folder), Sample.run(Severity.INFO)), shelf);
            String text =
                    shelf.log() + shelf.spoken() + String.join("", shelf.files().values());
            assertThat(text).as(format.name()).contains("Which loop runs its body at least once?", "😀 Is this so :");
        }
    }

    @Test
    void only_the_reports_for_people_speak_Chinese() throws IOException {
        Shelf english = new Shelf();
        Shelf chinese = new Shelf();
        LintResult result = Sample.result(folder);
        for (Format format : Formats.ALL) {
            format.writer().write(Sample.input(result, "en"), english);
            format.writer().write(Sample.input(result, "zh"), chinese);
        }
        assertThat(chinese.files().keySet()).isEqualTo(english.files().keySet());
        assertThat(chinese.files().keySet().stream()
                        .filter(file -> !chinese.text(file).equals(english.text(file))))
                .allMatch(file ->
                        List.of("findings.txt", "report.html", "report.md").contains(file));
        assertThat(chinese.text("report.md")).contains("| 级别 | 位置 |");
    }

    @Test
    void the_json_report_follows_its_schema() throws Exception {
        String json = JsonReport.of(Sample.result(folder), "1.0");
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
        assertThat(GithubReport.lines(Sample.input(Sample.result(folder), "en")))
                .contains("::error file=docs/loops.md,line=3,endLine=3,col=3,endColumn=5,title=marks::"
                        + "no choice of \"Which loop…\" is marked correct"
                        + "%0A- in: Which loop runs its body at least once? 哪个循环至少执行一次？");
    }

    @Test
    void annotations_stop_at_what_the_runner_shows_and_say_how_many_there_are() throws IOException {
        List<String> lines = GithubReport.lines(Sample.input(Sample.many(folder, 100), "en"));
        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(lines).hasSize(21).last().asString().startsWith("::notice::and 55 more (40 errors, 15 warnings)");
    }

    @Test
    void annotations_begin_with_the_lines_that_a_pull_request_changes() throws IOException {
        LintResult result = Sample.many(folder, 100);
        List<Finding> changed = result.findings().subList(90, 100);
        List<String> lines = GithubReport.lines(Sample.input(result, "en", changed));
        assertThat(lines).hasSize(21);
        assertThat(lines.subList(0, 5)).allMatch(line -> line.matches("::error file=docs/bank/09\\d.md,.*"));
        assertThat(lines.subList(5, 10)).allMatch(line -> line.matches("::error file=docs/bank/00\\d.md,.*"));
        assertThat(lines.get(10)).matches("::warning file=docs/bank/09\\d.md,.*");
    }

    @Test
    void the_summary_of_a_job_says_all_it_has_room_for() throws IOException {
        Shelf shelf = new Shelf();
        GithubReport.write(Sample.input(Sample.many(folder, 20_000), "en"), shelf);
        assertThat(shelf.summary().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isBetween(Shelf.ROOM - 2_000, Shelf.ROOM);
        long rows = shelf.summary()
                .lines()
                .filter(line -> line.startsWith("| error |") || line.startsWith("| warning |"))
                .count();
        assertThat(shelf.summary()).contains("\n… and " + (20_000 - rows) + " more: ");
    }

    @Test
    void the_summary_of_a_job_without_findings_says_so() throws IOException {
        Shelf shelf = new Shelf();
        LintResult clean = new LintResult(Sample.bank(folder), List.of(), 0, List.of());
        GithubReport.write(Sample.input(clean, "en"), shelf);
        assertThat(shelf.summary()).contains("0 errors, 0 warnings", "Nothing to fix.", "3 questions in 2 files");
    }
}
