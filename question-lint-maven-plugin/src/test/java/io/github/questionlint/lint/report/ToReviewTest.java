package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToReviewTest {

    private static Finding pair(int line, Severity severity, int likeness) {
        Span place = new Span("a.md", line, 1, line, 9);
        Message message = new Message("alike", "相似");
        return new Finding(
                "copies",
                Family.DUPLICATES,
                severity,
                place,
                message,
                Optional.empty(),
                List.of(new Related(place, message, likeness)),
                Optional.empty(),
                Optional.empty(),
                "0");
    }

    @Test
    void markdown_has_a_table_for_them(@TempDir Path folder) throws IOException {
        QuestionBank bank = Sample.bank(folder);
        List<Finding> pairs = List.of(pair(1, Severity.INFO, 400), pair(3, Severity.INFO, 700));
        String report = MarkdownReport.of(Sample.input(new LintResult(bank, pairs, 0, List.of()), "en"));
        assertThat(report.substring(report.indexOf("###")))
                .startsWith("### To be reviewed: 2\n")
                .containsSubsequence("| docs/a.md:3 | docs/a.md:3 | alike", "| docs/a.md:1 | docs/a.md:1 | alike");
        assertThat(report).doesNotContain("| Severity |");
    }

    @Test
    void what_is_certain_comes_first_and_then_the_most_similar_pairs() {
        Finding likely = pair(1, Severity.INFO, 400);
        Finding copied = pair(2, Severity.WARNING, 300);
        Finding likelier = pair(3, Severity.INFO, 700);
        Finding verbatim = pair(4, Severity.ERROR, 1000);
        assertThat(Stream.of(likely, copied, likelier, verbatim).sorted(ToReview.LAST))
                .containsExactly(verbatim, copied, likelier, likely);
        assertThat(Stream.of(likely, copied).filter(ToReview::contains)).containsExactly(likely);
    }
}
