package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.ConsoleReport;
import io.github.questionlint.lint.report.ResultSummary;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README shows what the linter really says of the wrong question that it shows. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path DEMO = Path.of("../question-content/demo");
    private static final Pattern OUTPUT = Pattern.compile("(?s)(<!-- output -->\n```text\n)(.*?)(```\n)");

    @Test
    void the_output_is_real() throws IOException {
        LintResult result = new Linter(LintConfig.defaults().activate(Rules.ALL, PageExamples.TODAY))
                .lint(QuestionBanks.read(DEMO));
        String said = ConsoleReport.findings(result, "en").stream()
                        .map(line -> "[" + line.severity() + "] " + line.text() + "\n")
                        .collect(Collectors.joining())
                + "[INFO] " + new ResultSummary(result, "en").text() + "\n";
        Matcher output = OUTPUT.matcher(Files.readString(README));
        assertThat(output.find()).isTrue();
        Golden.check(README, output.replaceFirst(Matcher.quoteReplacement(output.group(1) + said + output.group(3))));
    }

    @Test
    void the_wrong_question_is_the_one_of_the_demo() throws IOException {
        assertThat(Files.readString(README))
                .contains("<!-- example -->\n```markdown\n" + Files.readString(DEMO.resolve("loss-scaling.en.md"))
                        + "```\n");
    }
}
