package io.github.questionlint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Git takes the diffs, whatever the lines end with and the files are called. */
class UnifiedDiffTest {
    @TempDir
    private Path folder;

    @Test
    void a_diff_names_the_file_and_shows_three_lines_around_a_change() {
        assertThat(UnifiedDiff.of("a/b.md", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6"))
                .isEqualTo("""
                        diff --git a/a/b.md b/a/b.md
                        --- a/a/b.md
                        +++ b/a/b.md
                        @@ -2,5 +2,5 @@
                         2
                         3
                         4
                        -5
                        -6
                        +five
                        +6
                        \\ No newline at end of file
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "b c.md", "题库/问题 1.md", "quo\"te.md"})
    void git_applies_it(String path) throws Exception {
        assumeTrue(runs("git", "--version"), "no git here");
        for (String lineEnd : List.of("\n", "\r\n")) {
            String before = "\uFEFFone\n\n  two 😀\nthree\nfour\nfive\nsix\nseven\neight".replace("\n", lineEnd);
            String after = "\uFEFFone\n\n  2 😀\nthree\nfour\nfive\nsix\nseven\neight\n".replace("\n", lineEnd);
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, before);
            Files.writeString(folder.resolve("x.diff"), UnifiedDiff.of(path, before, after));
            assertThat(runs("git", "apply", "x.diff")).as("git apply").isTrue();
            assertThat(Files.readString(file)).isEqualTo(after);
        }
    }

    @Test
    void git_applies_the_diff_of_a_large_file_of_equal_lines() throws Exception {
        assumeTrue(runs("git", "--version"), "no git here");
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int line = 0; line < 4_000; line++) {
            before.append(line % 7 == 0 ? "old\n" : "same\n\n").append(line % 100 == 0 ? "gone\n" : "");
            after.append(line % 7 == 0 ? "new\nmore\n" : "same\n\n");
        }
        Path file = Files.writeString(folder.resolve("a.md"), before);
        String diff =
                UnifiedDiff.of("a.md", before.toString(), after.append("end\n").toString());
        Files.writeString(folder.resolve("x.diff"), diff);
        assertThat(runs("git", "apply", "x.diff")).as("git apply").isTrue();
        assertThat(file).hasContent(after.toString());
        assertThat(diff.lines().filter(line -> line.startsWith("-") && !line.startsWith("---")))
                .hasSizeLessThan(700);
    }

    private boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log.txt").toFile())
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
