package io.github.questionlint.lint.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.TestBank;
import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.SaidOutput;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long run says that it continues, to those who wait for it. */
class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void only_a_person_who_waits_is_told_that_it_goes_on() throws Exception {
        TestBank bank = new TestBank(folder).with("loops.md", TestBank.good("Which loop counts?"));
        SaidOutput output = new SaidOutput();
        Progress progress =
                new Progress(Duration.ofMillis(1), output, GoalMessages.in("en", Command.maven("question-lint")));
        progress.during(false, bank::lintQuietly);
        assertThat(output.said()).isEmpty();
        progress.during(true, () -> {
            while (output.said().isEmpty()) {
                Thread.onSpinWait();
            }
            return bank.lintQuietly();
        });
        assertThat(output.said()).first().asString().startsWith("[INFO] still working");
    }

    @Test
    void nobody_waits_in_CI_or_where_no_person_is() {
        assertThat(Progress.attended(caller(true, Map.of()))).isTrue();
        assertThat(Progress.attended(caller(false, Map.of()))).isFalse();
        assertThat(Progress.attended(caller(true, Map.of("CI", "true")))).isFalse();
    }

    private static Caller caller(boolean interactive, Map<String, String> environment) {
        return new Caller(
                GoalMessages.in("en", Command.maven("question-lint")),
                Path.of(""),
                new SaidOutput(),
                "1",
                interactive,
                false,
                environment);
    }
}
