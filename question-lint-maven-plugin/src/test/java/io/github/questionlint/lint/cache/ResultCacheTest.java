package io.github.questionlint.lint.cache;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.TestBank;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.ConsoleReport;
import io.github.questionlint.lint.report.JsonReport;
import io.github.questionlint.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a kept result is used again, and that it says the same. */
class ResultCacheTest {
    @TempDir
    private Path temp;

    private TestBank bank;
    private int runs;

    @BeforeEach
    void a_bank_that_was_linted_once() throws IOException {
        bank = new TestBank(Files.createDirectories(temp.resolve("bank")))
                .with("loops.md", unmarked("Which loop never ends?") + good("Which loop counts?"))
                .with("copies.md", good("Which loop counts?") + "![a picture](picture.png) &amp;lt;\n")
                .with("notes.rtf", "notes");
        lint(ReadOptions.DEFAULT, "today");
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void an_unchanged_bank_is_not_linted_again_and_all_is_said_as_before() throws IOException {
        LintResult first = bank.lint();
        LintResult second = lint(ReadOptions.DEFAULT, "today");
        assertThat(runs).isEqualTo(1);
        assertThat(second.findings()).isNotEmpty();
        assertThat(second.findings())
                .extracting(finding -> finding.in(Optional.empty()))
                .isEqualTo(first.findings().stream()
                        .map(finding -> finding.in(Optional.empty()))
                        .toList());
        assertThat(first.findings()).anyMatch(finding -> finding.fix().isPresent());
        assertThat(JsonReport.of(second, "1")).isEqualTo(JsonReport.of(first, "1"));
        assertThat(ConsoleReport.findings(second, "zh")).isEqualTo(ConsoleReport.findings(first, "zh"));
        assertThat(second.bank().detected()).isEqualTo(first.bank().detected());
        assertThat(List.copyOf(second.bank().entries()))
                .isEqualTo(List.copyOf(first.bank().entries()));
    }

    @Test
    void a_cache_in_the_bank_in_a_folder_that_is_not_there_yet_does_not_make_itself_void() throws IOException {
        Path file = temp.resolve("bank/target/question-lint/cache.bin");
        lint(file, ReadOptions.DEFAULT, "today");
        lint(file, ReadOptions.DEFAULT, "today");
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void a_file_that_is_changed_added_or_taken_away_makes_it_void() throws IOException {
        bank.with("copies.md", good("Which loop counts?") + "![another](picture.png)\n");
        assertLintedAgain();
        bank.with("more.md", good("Which loop is last?"));
        assertLintedAgain();
        bank.without("more.md");
        assertLintedAgain();
        bank.with("picture.png", "only its name counts, for links");
        assertLintedAgain();
        bank.with("notes.rtf", "what is not read may change");
        lint(ReadOptions.DEFAULT, "today");
        assertThat(runs).isEqualTo(5);
    }

    @Test
    void other_options_and_circumstances_make_it_void() throws IOException {
        lint(ReadOptions.DEFAULT, "tomorrow");
        assertThat(runs).isEqualTo(2);
        lint(new ReadOptions(List.of(), List.of("copies.md"), List.of(), ReadOptions.DEFAULT.limits()), "tomorrow");
        assertThat(runs).isEqualTo(3);
    }

    @Test
    void a_broken_cache_is_passed_over_and_written_anew() throws IOException {
        byte[] whole = Files.readAllBytes(temp.resolve("cache.bin"));
        for (int at = 0; at < whole.length; at += 97) {
            byte[] broken = whole.clone();
            broken[at] ^= 0x55;
            Files.write(temp.resolve("cache.bin"), broken);
            int before = runs;
            lint(ReadOptions.DEFAULT, "today");
            assertThat(runs).as("byte %d", at).isEqualTo(before + 1);
        }
        Files.write(temp.resolve("cache.bin"), Arrays.copyOf(whole, whole.length / 2));
        assertLintedAgain();
        Files.write(temp.resolve("cache.bin"), new byte[0]);
        assertLintedAgain();
    }

    @Test
    void where_nothing_can_be_written_the_result_is_still_there() throws IOException {
        Path blocked = Files.writeString(temp.resolve("file"), "no folder");
        LintResult result = new ResultCache(blocked.resolve("cache.bin"), bank.folder(), ReadOptions.DEFAULT, List.of())
                .get(bank::lint);
        assertThat(result.findings()).isNotEmpty();
    }

    @Test
    void one_build_of_the_program_has_one_hash() throws IOException {
        assertThat(LinterJar.hash())
                .isEqualTo(LinterJar.hash())
                .contains(Runtime.version().toString());
    }

    private void assertLintedAgain() throws IOException {
        int before = runs;
        lint(ReadOptions.DEFAULT, "today");
        assertThat(runs).isEqualTo(before + 1);
        lint(ReadOptions.DEFAULT, "today");
        assertThat(runs).isEqualTo(before + 1);
    }

    private LintResult lint(ReadOptions options, String day) throws IOException {
        return lint(temp.resolve("cache.bin"), options, day);
    }

    private LintResult lint(Path file, ReadOptions options, String day) throws IOException {
        ResultCache cache = new ResultCache(file, bank.folder(), options, List.of(day));
        return cache.get(() -> {
            runs++;
            return bank.lint();
        });
    }
}
