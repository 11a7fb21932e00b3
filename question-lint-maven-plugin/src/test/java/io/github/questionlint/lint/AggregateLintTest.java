package io.github.questionlint.lint;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.AggregateLint.Part;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Banks that are checked together. */
class AggregateLintTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_wrong_within_a_bank_and_between_two_is_reported_once_with_the_paths_of_all_banks() throws IOException {
        TestBank one = bank("one", good("Which loop counts?") + unmarked("Which loop never ends?"));
        TestBank other = bank("other", good("Which loop counts?"));
        LintResult all = new AggregateLint(List.of(part("one/", one), part("other/", other))).lint(TestBank.linter());
        assertThat(all.findings())
                .extracting(finding -> finding.span().toString())
                .containsExactly("one/loops.md:1:5", "one/loops.md:8:3");
        Finding copy = all.findings().get(0);
        assertThat(copy.related()).extracting(place -> place.span().toString()).containsExactly("other/loops.md:1:5");
        assertThat(all.bank().source("other/loops.md").orElseThrow().line(1)).isEqualTo("### Which loop counts?");
        assertThat(all.questions()).isEqualTo(3);
    }

    @Test
    void a_copy_within_one_bank_is_no_finding_between_banks() throws IOException {
        TestBank one = bank("one", good("Which loop counts?") + good("Which loop counts?"));
        Part part = part("one/", one);
        LintResult all = new AggregateLint(List.of(part)).lint(TestBank.linter());
        assertThat(all.findings()).hasSameSizeAs(part.result().findings()).hasSize(1);
    }

    private TestBank bank(String name, String text) throws IOException {
        return new TestBank(folder.resolve(name)).with("loops.md", text);
    }

    private static Part part(String prefix, TestBank bank) throws IOException {
        return new Part(prefix, bank.lint());
    }
}
