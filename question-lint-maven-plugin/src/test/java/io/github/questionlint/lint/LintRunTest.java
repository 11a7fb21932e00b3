package io.github.questionlint.lint;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.AggregateLint.Part;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of a run, one after another. */
class LintRunTest {
    private static final LintConfig CONFIG = LintConfig.parse(
            SourceFile.of(LintConfig.FILE, "layouts: [{layout: heading, levels: [3], options: task-list}]"), Rules.ALL);
    private static final LintRun RUN = new LintRun(CONFIG, Rules.ALL, LocalDate.of(2026, 11, 24));

    @TempDir
    private Path folder;

    @Test
    void a_finding_counts_if_it_is_neither_refused_nor_baselined_nor_on_an_old_line() throws IOException {
        new TestBank(folder)
                .with("old.md", unmarked("Which loop counts?"))
                .with("new.md", unmarked("Which one never ends?") + unmarked("Which test comes last?"));
        LintResult all = lint();
        assertThat(places(all)).contains("new.md:3:3", "new.md:8:3", "old.md:3:3");
        List<Finding> old = all.findings().stream()
                .filter(finding -> finding.span().path().equals("old.md"))
                .toList();
        LintResult fresh = RUN.fresh(all, Baseline.of(old));
        assertThat(places(fresh)).contains("new.md:3:3", "new.md:8:3").noneMatch(place -> place.startsWith("old.md"));
        assertThat(fresh.baselined()).isEqualTo(old.size());
        ChangedLines second = new ChangedLines(false, lines(8), Map.of());
        LintResult changed = RUN.changed(fresh, path -> path.equals("new.md") ? second : ChangedLines.NONE);
        assertThat(places(changed)).contains("new.md:8:3").doesNotContain("new.md:3:3");
    }

    @Test
    void the_proof_is_given_what_was_found_and_the_rules_that_found_it() throws IOException {
        new TestBank(folder).with("old.md", unmarked("Which loop counts?"));
        LintResult none = RUN.lint(QuestionBanks.read(folder, CONFIG.readOptions()), Published.NONE, (found, rules) -> {
            assertThat(rules).extracting(rule -> rule.page().rule()).contains("choice-none-correct");
            return found.of(List.of());
        });
        assertThat(none.findings()).isEmpty();
    }

    @Test
    void only_duplicates_are_looked_for_between_banks() throws IOException {
        new TestBank(folder).with("a.md", good("Which loop counts?"));
        LintResult one = lint();
        LintResult both = RUN.aggregate(List.of(new Part("one/", one), new Part("other/", one)));
        assertThat(both.findings())
                .filteredOn(finding -> finding.rule().equals("duplicate-exact"))
                .extracting(finding -> finding.span().toString())
                .containsExactly("one/a.md:1:5");
        assertThat(both.findings()).hasSize(2 * one.findings().size() + 1);
    }

    private LintResult lint() throws IOException {
        return RUN.lint(QuestionBanks.read(folder, CONFIG.readOptions()), Published.NONE, (found, rules) -> found);
    }

    private static List<String> places(LintResult result) {
        return result.findings().stream()
                .map(finding -> finding.span().toString())
                .toList();
    }

    private static BitSet lines(int line) {
        BitSet lines = new BitSet();
        lines.set(line);
        return lines;
    }
}
