package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.Outline.Cell;
import io.github.questionlint.lint.report.Outline.Part;
import io.github.questionlint.lint.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a site has what the other pages have: findings with their places and questions, and the coverage. */
class SiteReportTest {
    @TempDir
    private Path folder;

    @Test
    void findings_stand_by_rule_and_one_by_one_with_their_questions() throws IOException {
        Outline page = SiteReport.of(Sample.input(Sample.result(folder), "en"));
        assertThat(page.parts())
                .extracting(Part::title)
                .containsExactly(
                        "Overview",
                        "Findings",
                        "Questions by folder or file",
                        "Editions by language",
                        "Questions by type");
        assertThat(page.parts().get(0).sentences())
                .contains("checked 3 questions in 2 files: 2 errors, 1 warning, 1 info, 1 suppressed");
        assertThat(rows(page, 0)).contains(List.of("error", "marks", "1"));
        assertThat(rows(page, 1))
                .hasSize(4)
                .contains(List.of(
                        "error",
                        "docs/loops.md:3",
                        "no choice of \"Which loop…\" is marked correct – in: Which loop runs its body at least once? 哪个循环至少执行一次？",
                        "marks"));
        assertThat(rows(page, 2)).contains(List.of("更多 banks/", "1"));
    }

    @Test
    void it_speaks_Chinese_too() throws IOException {
        Outline page = SiteReport.of(Sample.input(Sample.result(folder), "zh"));
        assertThat(page.title()).isEqualTo("题目");
        assertThat(texts(page)).contains("错误", "选择题").doesNotContain("error", "single choice");
    }

    @Test
    void a_place_is_a_link_where_the_host_of_the_repository_is_known() throws IOException {
        Revision revision = Revision.of("0123456789".repeat(4), "https://github.com/ada/bank.git")
                .orElseThrow();
        Circumstances run = Sample.run(Severity.INFO);
        Circumstances known = new Circumstances(
                run.command(),
                run.least(),
                run.configured(),
                run.base(),
                run.folder(),
                LocalDate.EPOCH,
                Optional.of(revision),
                run.history());
        Outline page = SiteReport.of(Sample.input(Sample.result(folder), known));
        assertThat(cells(page).flatMap(cell -> cell.link().stream()))
                .contains("https://github.com/ada/bank/blob/" + revision.commit() + "/docs/loops.md#L3");
    }

    @Test
    void a_long_list_is_cut_and_the_rest_is_counted() throws IOException {
        Outline page = SiteReport.of(Sample.input(Sample.many(folder, 2100), "en"));
        Part findings = page.parts().get(1);
        assertThat(findings.table().orElseThrow().rows()).hasSize(2000);
        assertThat(findings.sentences()).singleElement().asString().contains("100 more are in report.json");
    }

    @Test
    void nothing_hidden_is_in_a_text() {
        LintResult hostile = Sample.hostile("a\u202eb\u001b[2Jc\u200b");
        assertThat(texts(SiteReport.of(Sample.input(hostile, "en"))))
                .noneMatch(text -> text.contains("\u202e") || text.contains("\u001b") || text.contains("\u200b"))
                .anyMatch(text -> text.contains("202e"));
    }

    private static List<List<String>> rows(Outline page, int part) {
        return page.parts().get(part).table().orElseThrow().rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static Stream<Cell> cells(Outline page) {
        return page.parts().stream()
                .flatMap(part -> part.table().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream);
    }

    private static List<String> texts(Outline page) {
        return cells(page).map(Cell::text).toList();
    }
}
