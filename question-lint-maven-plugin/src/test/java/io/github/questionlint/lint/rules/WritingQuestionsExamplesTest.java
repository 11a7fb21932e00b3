package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.PageExamples.Example;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes as the page for authors shows gets a bank without defects. */
class WritingQuestionsExamplesTest {
    private static final Path PAGE = Path.of("../docs/writing-questions.md");

    @TempDir
    private Path folder;

    @Test
    void the_examples_of_the_page_are_a_bank_without_defects() throws IOException {
        SourceFile page = SourceFile.of("page.md", Files.readString(PAGE));
        for (Example example : new PageExamples(page).all()) {
            write(example.files());
        }
        LintResult result = new Linter(LintConfig.defaults().activate(Rules.ALL, PageExamples.TODAY))
                .lint(QuestionBanks.read(folder));
        Stream<Finding> defects = result.findings().stream().filter(finding -> finding.severity() != Severity.INFO);
        assertThat(defects).isEmpty();
        assertThat(result.questions()).isEqualTo(13);
    }

    private void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
