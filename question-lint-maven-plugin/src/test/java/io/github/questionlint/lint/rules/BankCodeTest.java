package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.rules.shared.Program;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Python code of the bank does what its tests say. */
class BankCodeTest {
    private static final Path BANK = Path.of("../question-content");
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    @BeforeAll
    static void python_is_here() {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "python3"))),
                "needs Python 3 on the path: run 'apt-get install python3' once");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_solution_passes_its_tests(Question question) throws Exception {
        assertThat(run(question, Role.ANSWER)).isEmpty();
    }

    /** Tests that the starter code passes would test nothing. */
    @ParameterizedTest
    @MethodSource("questions")
    void a_starter_fails_its_tests(Question question) throws Exception {
        assertThat(run(question, Role.STARTER)).contains("Error");
    }

    /** All editions: nothing else compares the code of a translation with that of its original. */
    private static Stream<Named<Question>> questions() throws IOException {
        SourceFile file = SourceFile.of(LintConfig.FILE, Files.readString(BANK.resolve(LintConfig.FILE)));
        LintConfig config = LintConfig.parse(file, Rules.ALL);
        return QuestionBanks.read(BANK, config.readOptions())
                .questions()
                .filter(question -> question.type() == QuestionType.CODE)
                .filter(question -> question.fields()
                        .map("code")
                        .flatMap(code -> code.text("language"))
                        .filter(language -> language.value().equals("python"))
                        .isPresent())
                .map(question -> Named.of(question.name(), question));
    }

    /** What Python says of the code of a section followed by the tests; empty if all of them pass. */
    private String run(Question question, Role role) throws IOException, InterruptedException {
        Path program = folder.resolve("program.py");
        Path output = folder.resolve("output.txt");
        Files.writeString(program, code(question, role) + "\n\n" + code(question, Role.TESTS));
        // -I: neither the user's packages nor the environment have a say.
        Process python = new ProcessBuilder("python3", "-I", program.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        python.getOutputStream().close();
        if (!python.waitFor(SECONDS, TimeUnit.SECONDS)) {
            python.destroyForcibly().waitFor();
            throw new AssertionError(question.name() + " is not done after " + SECONDS + " s: " + role);
        }
        String said = Files.readString(output);
        return python.exitValue() == 0 ? said : said + "Error: exit code " + python.exitValue();
    }

    private static String code(Question question, Role role) {
        return Program.in(question, role)
                .map(Program::text)
                .orElseThrow(() -> new AssertionError(question.name() + " has no code: " + role));
    }
}
