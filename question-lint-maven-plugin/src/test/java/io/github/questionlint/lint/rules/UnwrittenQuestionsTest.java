package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that nobody has written yet is one finding, whatever else it lacks. */
class UnwrittenQuestionsTest {
    private static final String WRITTEN = """
            ### %d. Which of the animals barks in the night?

            - A) The dog
            - B) The cat

            Answer: A

            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"???", "？？？", "'???? '"})
    void only_the_title_of_a_placeholder_is_reported(String marks) throws IOException {
        assertThat(rules("### 4. " + marks + "\n\n- A) ???\n- B) ???\n- C) ???\n\nAnswer: ?\n"))
                .containsExactly("question-title-placeholder");
    }

    @Test
    void a_title_in_doubt_or_an_operator_is_a_question() throws IOException {
        assertThat(rules("### 4. ??\n\n- A) nullish\n- B) nullish\n\nAnswer: A\n"))
                .containsExactly("choice-duplicate");
    }

    private Iterable<String> rules(String last) throws IOException {
        Files.writeString(
                folder.resolve("quiz.md"),
                WRITTEN.formatted(1)
                        + WRITTEN.formatted(2).replace("barks", "purrs").replace(": A", ": B")
                        + WRITTEN.formatted(3).replace("barks in", "hunts mice at")
                        + last);
        return new Linter(LintConfig.defaults().activate(Rules.ALL, LocalDate.of(2026, 11, 25)))
                .lint(QuestionBanks.read(folder)).findings().stream()
                        .filter(finding -> finding.question()
                                .filter(question -> question.title().value().matches("[?？]+"))
                                .isPresent())
                        .map(finding -> finding.rule())
                        .toList();
    }
}
