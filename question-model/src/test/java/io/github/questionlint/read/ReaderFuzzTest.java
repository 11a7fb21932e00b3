package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Whatever bytes a file holds, it is read or reported at a place inside it, and the file beside it is read too. In a
 * normal build every file under {@code ReaderFuzzTestInputs} runs as a test; {@code -Pfuzz} looks for new inputs.
 */
class ReaderFuzzTest {
    private static final String GOOD = """
            ---
            id: good
            lang: en
            type: open
            title: Is it still read?
            topics: [memory]
            difficulty: easy
            status: draft
            ---
            """;

    private Path folder = Path.of("");

    @BeforeEach
    void make_a_folder() throws IOException {
        folder = Files.createTempDirectory("fuzz");
    }

    @AfterEach
    void delete_the_folder() throws IOException {
        for (String name : List.of("file.en.md", "file.questions.yaml", "file.md", "good.en.md")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @FuzzTest(maxDuration = "60s")
    void markdown(byte[] bytes) throws IOException {
        check("file.en.md", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void list(byte[] bytes) throws IOException {
        check("file.questions.yaml", bytes);
    }

    /** Without front matter that is known, the layouts are tried. */
    @FuzzTest(maxDuration = "60s")
    void layouts(byte[] bytes) throws IOException {
        Files.write(folder.resolve("file.md"), bytes);
        assertPlaces(QuestionBanks.read(folder));
    }

    private void check(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        Files.writeString(folder.resolve("good.en.md"), GOOD);
        QuestionBank bank = QuestionBanks.read(folder);
        assertThat(bank.editions()).containsKey("good");
        assertPlaces(bank);
    }

    private static void assertPlaces(QuestionBank bank) {
        List<Problem> problems = new ArrayList<>(bank.problems());
        bank.files().forEach(file -> problems.addAll(file.problems()));
        for (Problem problem : problems) {
            int lines = bank.source(problem.span().path())
                    .map(SourceFile::lineCount)
                    .orElse(1);
            assertThat(problem.span().endLine()).as("%s", problem).isLessThanOrEqualTo(lines);
            assertThat(problem.message("en")).doesNotContain("\n", "Exception");
        }
        assertThat(Bundle.of(bank, true).questions()).noneMatch(line -> line.contains("\n"));
    }
}
