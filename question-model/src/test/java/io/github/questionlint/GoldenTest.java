package io.github.questionlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden file that differs says where, and what to do about it. */
class GoldenTest {
    private static final String TWENTY_LINES = numbers(20);

    @TempDir
    private Path folder;

    private static String numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> number + "\n").collect(Collectors.joining());
    }

    @BeforeEach
    void files_are_compared() {
        assumeTrue(System.getProperty("update") == null, "with -Dupdate nothing is compared");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("golden.txt"), text);
    }

    @Test
    void a_file_that_is_the_same_passes() throws IOException {
        Path file = file(TWENTY_LINES);
        assertThatCode(() -> Golden.check(file, TWENTY_LINES)).doesNotThrowAnyException();
    }

    @Test
    void a_failure_shows_the_lines_that_differ_the_file_and_the_command() throws IOException {
        Path file = file(TWENTY_LINES);
        assertThatThrownBy(() -> Golden.check(file, TWENTY_LINES.replace("\n10\n", "\nten\n")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        %s is not what the program says (-: the file, +: the program):
                        @@ -7,7 +7,7 @@
                         7
                         8
                         9
                        -10
                        +ten
                         11
                         12
                         13
                        If the program is right, run this and read git diff:
                          mvn -q -Pquick -pl question-model test -Dtest=GoldenTest -Dupdate""", file);
    }

    @Test
    void a_file_of_the_checkout_is_named_from_its_root() {
        assertThat(Golden.fromRoot(Path.of("src/test"))).isEqualTo("question-model/src/test");
        assertThat(Golden.fromRoot(Path.of("../docs/rules.md"))).isEqualTo("docs/rules.md");
    }

    @Test
    void a_missing_file_and_a_missing_last_line_break_are_differences() throws IOException {
        assertThatThrownBy(() -> Golden.check(folder.resolve("none.txt"), "1\n"))
                .hasMessageContaining("\n+1\n");
        assertThat(Golden.diff("1\n2\n", "1\n2")).isEqualTo("@@ -1,3 +1,2 @@\n 1\n 2\n-");
    }

    @Test
    void a_long_diff_is_cut_and_says_how_much_is_left() {
        String diff = Golden.diff("", numbers(1_000));
        assertThat(diff.lines()).hasSize(31).last().asString().isEqualTo("… and 972 more lines");
        assertThat(Golden.diff("", "x".repeat(10_000)).length()).isLessThan(500);
    }
}
