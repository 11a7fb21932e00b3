package io.github.questionlint.lint.baseline;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.lint.SchemaVerdict;
import io.github.questionlint.lint.TestBank;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.schema.SchemaDocument.Draft;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the baseline knows, and what it does not. */
class BaselineTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/io/github/questionlint/lint");

    @TempDir
    private Path folder;

    private TestBank bank;
    private Baseline baseline;

    @BeforeEach
    void a_bank_with_two_old_defects() throws IOException {
        bank = new TestBank(folder)
                .with("loops.md", unmarked("Which loop never ends?") + good("Which loop counts?"))
                .with("jumps.md", unmarked("Which jump returns?"));
        baseline = Baseline.of(bank.lint().findings());
        assertThat(baseline.size()).isEqualTo(2);
    }

    @Test
    void nothing_is_left_of_what_it_was_made_from() throws IOException {
        LintResult result = fresh();
        assertThat(result.findings()).isEmpty();
        assertThat(result.baselined()).isEqualTo(2);
    }

    @Test
    void moved_lines_and_edited_neighbours_change_nothing() throws IOException {
        bank.with(
                "loops.md",
                good("Which loop is new?") + unmarked("Which loop never ends?") + good("Which one counts?"));
        assertThat(fresh().findings()).isEmpty();
    }

    @Test
    void a_renamed_file_is_known_again() throws IOException {
        bank.without("loops.md").with("basics/for-and-while.md", unmarked("Which loop never ends?"));
        assertThat(fresh().findings()).isEmpty();
    }

    @Test
    void a_copy_of_a_file_that_is_still_there_is_new() throws IOException {
        bank.with("more.md", unmarked("Which loop never ends?"));
        assertThat(fresh().findings())
                .filteredOn(finding -> finding.rule().equals("choice-none-correct"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.span().path()).isEqualTo("more.md"));
    }

    @Test
    void a_new_defect_in_a_file_with_old_ones_is_new() throws IOException {
        bank.with("jumps.md", unmarked("Which jump returns?") + unmarked("Which jump is far?"));
        assertThat(fresh().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.span().line()).isEqualTo(8));
    }

    @Test
    void of_three_alike_where_two_are_known_the_third_is_new() throws IOException {
        String question = unmarked("Which jump returns?");
        bank.with("jumps.md", question + "## Part two\n\n" + question);
        baseline = Baseline.of(bank.lint().findings());
        assertThat(fresh().findings()).isEmpty();
        bank.with("jumps.md", question + "## Part two\n\n" + question + "## Part three\n\n" + question);
        assertThat(fresh().findings())
                .filteredOn(finding -> finding.rule().equals("choice-none-correct"))
                .hasSize(1);
    }

    @Test
    void one_more_copy_of_a_known_duplicate_is_new() throws IOException {
        bank.with("copies.md", good("Which loop counts?"));
        baseline = Baseline.of(bank.lint().findings());
        assertThat(fresh().findings()).isEmpty();
        bank.with("more-copies.md", good("Which loop counts?"));
        assertThat(fresh().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.family()).isEqualTo(Family.DUPLICATES));
    }

    @Test
    void what_was_mended_is_stale_and_comes_back_as_new_once_it_is_pruned() throws IOException {
        bank.with("jumps.md", good("Which jump returns?"));
        LintResult result = fresh();
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("baseline-stale"));
        baseline = Baseline.of(known().baselined());
        assertThat(fresh().findings()).isEmpty();
        bank.with("jumps.md", unmarked("Which jump returns?"));
        assertThat(fresh().findings()).hasSize(1);
    }

    @Test
    void the_file_is_sorted_has_an_entry_a_line_and_reads_as_it_was_written() throws IOException {
        String json = baseline.json();
        assertThat(json).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "entries": [
                    {"path":"jumps.md","rule":"choice-none-correct","fingerprint":"eadf64f25763be77","count":1,"about":"Which jump returns?"},
                    {"path":"loops.md","rule":"choice-none-correct","fingerprint":"cc60237bc0f5bc2e","count":1,"about":"Which loop never ends?"}
                  ]
                }
                """);
        Baseline read = Baseline.parse(SourceFile.of(Baseline.FILE, json));
        assertThat(read.problems()).isEmpty();
        assertThat(read.json()).isEqualTo(json);
        assertThat(Baseline.NONE.json()).isEqualTo("{\n  \"schemaVersion\": 1,\n  \"entries\": []\n}\n");
    }

    @Test
    void entries_that_a_merge_left_twice_count_together() throws IOException {
        String entry = baseline.json().lines().skip(3).findFirst().orElseThrow().replace("\"count\":1", "\"count\":2");
        baseline = Baseline.parse(SourceFile.of(
                Baseline.FILE, baseline.json().replace("\"entries\": [\n", "\"entries\": [\n" + entry + "\n")));
        assertThat(known().left()).isEmpty();
        assertThat(known().stale().stream().map(Problem::rule)).containsOnly("baseline-stale");
    }

    @Test
    void words_of_a_question_cannot_break_the_file() throws IOException {
        bank.with("jumps.md", unmarked("Which \"jump\", \\\\ }],\u202e returns " + "\ud83d\ude00".repeat(40) + "?"));
        String json = Baseline.of(bank.lint().findings()).json();
        assertThat(json).doesNotContain("\u202e");
        assertThat(Baseline.parse(SourceFile.of(Baseline.FILE, json)).problems())
                .isEmpty();
    }

    @Test
    void a_file_that_is_broken_is_refused_with_the_place() {
        for (String broken : List.of(
                "",
                "[]",
                "{\"schemaVersion\": 2, \"entries\": []}",
                "{\"schemaVersion\": 1}",
                "<<<<<<< ours\n{\"schemaVersion\": 1, \"entries\": []}\n=======\n",
                "{\"schemaVersion\": 1, \"entries\": [{\"path\":\"a\",\"rule\":\"b\",\"fingerprint\":\"c\",\"count\":1}]}",
                "{\"schemaVersion\": 1, \"entries\": [{\"path\":\"a\",\"rule\":\"b\"")) {
            Baseline read = Baseline.parse(SourceFile.of(Baseline.FILE, broken));
            assertThat(read.problems()).as(broken).isNotEmpty();
            assertThat(read.entries()).as(broken).isEmpty();
        }
    }

    @Test
    void the_published_schema_is_what_the_reader_wants() throws IOException {
        for (Draft draft : Draft.values()) {
            Golden.check(PUBLISHED.resolve(BaselineShape.DOCUMENT.path(draft)), BaselineShape.DOCUMENT.json(draft));
            assertThat(SchemaVerdict.networknt(BaselineShape.DOCUMENT, draft, List.of(baseline.json(), "{}")).stream()
                            .map(List::isEmpty))
                    .containsExactly(true, false);
        }
    }

    private LintResult fresh() throws IOException {
        return BaselineMatch.without(baseline, bank.lint(), TestBank.rules());
    }

    private BaselineMatch known() throws IOException {
        LintResult result = bank.lint();
        return BaselineMatch.of(result.bank(), result.findings(), baseline);
    }
}
