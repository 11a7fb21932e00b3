package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Banks that were made to be slow to search; {@code -Dduplicates.questions=100000} makes them large. */
class HostileDuplicatesTest {
    private static final int QUESTIONS = Integer.getInteger("duplicates.questions", 2_000);
    private static final int A_FILE = 5_000;

    @TempDir
    private Path folder;

    @Test
    void identical_questions_are_one_finding_that_names_every_copy() throws IOException {
        List<Finding> findings = duplicates(number -> "Why is a residual connection needed in a deep network?");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("duplicate-exact");
        assertThat(findings.get(0).related()).hasSize(QUESTIONS - 1);
    }

    @Test
    void questions_that_share_every_word_but_one_give_an_output_of_their_size_at_most_and_a_word_about_it()
            throws IOException {
        String words = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron ".repeat(4);
        List<Finding> findings = duplicates(number -> "Why does " + words + "want w" + number + "x?");
        assertThat(findings.stream()
                        .mapToInt(finding -> 1 + finding.related().size())
                        .sum())
                .isLessThanOrEqualTo(4 * QUESTIONS);
        assertThat(findings)
                .as("the author is told that not all were compared")
                .anyMatch(finding -> finding.message().en().startsWith("too many questions are like"));
    }

    @Test
    void titles_of_one_word_and_of_none_are_nothing_to_compare() throws IOException {
        assertThat(duplicates(number -> number % 2 == 0 ? "" : "Notes")).isEmpty();
    }

    @Test
    void a_title_of_a_million_characters_is_compared_by_its_begin() throws IOException {
        String title = "Why does it take so long to read " + "this and ".repeat(11_000) + "?";
        Files.writeString(folder.resolve("long.md"), "### " + title + "\n\nNo.\n\n### " + title + "\n\nYes.\n");
        assertThat(lint().findings()).anyMatch(finding -> finding.rule().equals("duplicate-exact"));
        Files.writeString(folder.resolve("long.md"), "### " + "why ".repeat(250_000) + "?\n\nNo.\n");
        assertThat(lint().failures()).isEmpty();
    }

    private List<Finding> duplicates(IntFunction<String> title) throws IOException {
        for (int from = 0; from < QUESTIONS; from += A_FILE) {
            StringBuilder text = new StringBuilder();
            for (int number = from; number < Math.min(QUESTIONS, from + A_FILE); number++) {
                text.append("### ")
                        .append(title.apply(number))
                        .append("\n\n- ")
                        .append(number)
                        .append("\n\n");
            }
            Files.writeString(folder.resolve("part" + from + ".md"), text);
        }
        LintResult result = lint();
        assertThat(result.failures()).isEmpty();
        return result.findings().stream()
                .filter(finding -> finding.rule().startsWith("duplicate-"))
                .toList();
    }

    private LintResult lint() throws IOException {
        LintConfig config = LintConfig.parse(
                SourceFile.of(LintConfig.FILE, "layouts:\n  - {layout: heading, levels: [3]}\n"), Rules.ALL);
        return new Linter(config.activate(Rules.ALL, PageExamples.TODAY))
                .lint(QuestionBanks.read(folder, config.readOptions()));
    }
}
