package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.Golden;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.ConsoleReport;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows what the linter really says of the wrong question that it shows. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path DEMO = Path.of("../question-content/demo");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern OUTPUT = Pattern.compile("(?s)(<!-- output -->\n```text\n)(.*?)(```\n)");

    @Test
    void the_output_is_real() throws IOException {
        LintResult result = new Linter(LintConfig.defaults().activate(Rules.ALL, PageExamples.TODAY))
                .lint(QuestionBanks.read(DEMO));
        ConsoleReport console = new ConsoleReport(result, "en");
        String said = console.findings().stream()
                        .map(line -> "[" + line.severity() + "] " + line.text() + "\n")
                        .collect(Collectors.joining())
                + "[INFO] " + console.summary() + "\n";
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

    /** Compiled as it stands; only what every Java file has around its statements is added. */
    @Test
    void the_lines_for_programs_compile(@TempDir Path folder) throws Exception {
        Matcher code = JAVA.matcher(Files.readString(README));
        assertThat(code.find()).isTrue();
        Path source = folder.resolve("Snippet.java");
        Files.writeString(source, """
                import io.github.questionlint.model.Question;
                import io.github.questionlint.model.QuestionBank;
                import io.github.questionlint.read.QuestionBanks;
                import java.nio.file.Path;
                class Snippet {
                    static void run() throws java.io.IOException {
                %s    }
                }
                """.formatted(code.group(1)));
        Path model = Path.of(QuestionBank.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            StringWriter errors = new StringWriter();
            List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", model.toString());
            boolean compiles = compiler.getTask(errors, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiles).as(errors.toString()).isTrue();
        }
    }
}
