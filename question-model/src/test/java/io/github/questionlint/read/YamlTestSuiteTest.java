package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The inputs of the YAML test suite, as front matter and as lists. The suite is not part of this project: name its folder
 * with {@code -Dyaml-test-suite=FOLDER}.
 */
class YamlTestSuiteTest {
    @TempDir
    private Path folder;

    @Test
    void every_input_is_read_or_reported_at_a_place_in_its_file() throws IOException {
        String suite = System.getProperty("yaml-test-suite", "");
        Assumptions.assumeTrue(!suite.isEmpty(), "the suite is not here: run with -Dyaml-test-suite=FOLDER");
        int count = 0;
        try (Stream<Path> inputs = Files.walk(Path.of(suite))) {
            for (Path input :
                    inputs.filter(path -> path.endsWith("in.yaml")).sorted().toList()) {
                String yaml = Files.readString(input, StandardCharsets.UTF_8);
                Files.writeString(
                        folder.resolve("case-%03d.en.md".formatted(count)), "---\n" + yaml + "\n---\n\ntext\n");
                Files.writeString(folder.resolve("case-%03d.questions.yaml".formatted(count)), yaml);
                count++;
            }
        }
        Files.writeString(
                folder.resolve("question-bank.yaml"),
                "schemaVersion: 1\nid: a.b\nname: {en: x}\nlanguages: [en]\nlicense: x\ntopics: [{id: abc, title: {en: x}}]\n");
        QuestionBank bank = QuestionBanks.read(folder);
        assertThat(count).isGreaterThanOrEqualTo(402);
        assertThat(bank.files()).hasSize(2 * count);
        List<Problem> problems = new ArrayList<>(bank.problems());
        bank.files().forEach(file -> problems.addAll(file.problems()));
        for (Problem problem : problems) {
            SourceFile file = bank.source(problem.span().path()).orElseThrow();
            assertThat(problem.span().endLine()).as(problem.toString()).isLessThanOrEqualTo(file.lineCount());
            assertThat(problem.message("en"))
                    .as(problem.toString())
                    .doesNotContain("Exception", "org.", "tools.", "\n");
            assertThat(problem.message("zh")).isNotBlank();
        }
        bank.files().stream()
                .filter(file -> file.path().endsWith(".md"))
                .forEach(file -> assertThat(file.problems()).as(file.path()).isNotEmpty());
    }
}
