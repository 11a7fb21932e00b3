package io.github.questionlint.lint;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.baseline.BaselineMatch;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which findings count when only changes do. */
class RatchetTest {
    @TempDir
    private Path folder;

    @Test
    void a_defect_of_a_question_counts_when_any_of_its_lines_changed() throws IOException {
        new TestBank(folder).with("a.md", unmarked("Which loop never ends?") + unmarked("Which loop counts?"));
        assertThat(counted(Map.of("a.md", lines(4)))).containsExactly("a.md:3:3");
        assertThat(counted(Map.of("a.md", lines(6)))).containsExactly("a.md:8:3");
        assertThat(counted(Map.of())).isEmpty();
        assertThat(counted(Map.of("a.md", ChangedLines.WHOLE))).hasSize(2);
    }

    @Test
    void a_duplicate_counts_on_the_side_that_changed() throws IOException {
        new TestBank(folder)
                .with("a.md", good("Which loop never ends at all?"))
                .with("b.md", good("Which loop never ends at all?"))
                .with("c.md", good("Which loop counts?"));
        assertThat(counted(Map.of("a.md", lines(3)))).containsExactly("a.md:1:5");
        assertThat(counted(Map.of("b.md", lines(3)))).containsExactly("b.md:1:5");
        assertThat(counted(Map.of("c.md", ChangedLines.WHOLE))).isEmpty();
    }

    @Test
    void what_was_taken_out_of_a_question_counts_and_a_question_taken_out_as_a_whole_does_not() throws IOException {
        new TestBank(folder).with("a.md", unmarked("Which loop never ends?") + unmarked("Which loop counts?"));
        assertThat(counted(Map.of("a.md", taken(3, "- [x] the one that went")))).containsExactly("a.md:3:3");
        assertThat(counted(Map.of("a.md", taken(4, "- [x] the last one")))).containsExactly("a.md:3:3");
        assertThat(counted(Map.of("a.md", taken(5, "### Which loop went?")))).isEmpty();
    }

    @Test
    void what_stands_in_no_file_of_questions_counts_when_anything_in_the_bank_changed() throws IOException {
        new TestBank(folder).with("a.md", good("Which loop counts?"));
        LintResult result = BaselineMatch.without(
                Baseline.of(List.of(
                        finding(new TestBank(folder.resolve("other")).with("gone.md", unmarked("Which loop went?"))))),
                new TestBank(folder).without("other/gone.md").lint(),
                TestBank.rules());
        assertThat(result.findings()).hasSize(1);
        assertThat(new Ratchet(path -> ChangedLines.NONE, result).changed().findings())
                .isEmpty();
        assertThat(new Ratchet(path -> path.equals("a.md") ? lines(1) : ChangedLines.NONE, result)
                        .changed()
                        .findings())
                .hasSize(1);
    }

    private static Finding finding(TestBank bank) throws IOException {
        return bank.lint().findings().get(0);
    }

    private List<String> counted(Map<String, ChangedLines> changes) throws IOException {
        LintResult result = new TestBank(folder).lint();
        return new Ratchet(path -> changes.getOrDefault(path, ChangedLines.NONE), result)
                .changed().findings().stream()
                        .map(finding -> finding.span().toString())
                        .toList();
    }

    private static ChangedLines lines(int line) {
        BitSet lines = new BitSet();
        lines.set(line);
        return new ChangedLines(false, lines, Map.of());
    }

    private static ChangedLines taken(int after, String text) {
        return new ChangedLines(false, new BitSet(), Map.of(after, text));
    }
}
