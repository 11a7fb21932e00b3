package io.github.questionlint.lint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script gives to Java, with one that only says what it is given; a real one is in {@code src/it/program}. */
class ScriptTest {
    private static final Path SCRIPT = Path.of("src/main/scripts/question-lint");
    private static final String JAVA = """
            #!/bin/sh
            for word; do
              case $word in
                -XX:ArchiveClassesAtExit=*) : > "${word#*=}" ;;
              esac
            done
            echo "$@"
            """;

    @TempDir
    private Path temp;

    @BeforeEach
    void a_Java_and_a_jar() throws IOException {
        assumeThat(new File("/bin/sh")).exists();
        Path java = Files.createDirectories(temp.resolve("java/bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(temp.resolve("java/release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"17.0.9\"\n");
        Files.createFile(temp.resolve("question-lint.jar"));
    }

    @Test
    void the_first_check_makes_an_archive_of_classes_and_the_next_takes_it() throws Exception {
        Files.createFile(
                Files.createDirectories(temp.resolve("java/lib/server")).resolve("classes.jsa"));
        assertThat(run("explain"))
                .contains("-XX:TieredStopAtLevel=1", " explain")
                .doesNotContain("Archive");
        assertThat(run("check", "a b")).contains("-XX:ArchiveClassesAtExit=", "-XX:+UseSerialGC", " check a b");
        assertThat(run("check"))
                .contains("-XX:SharedArchiveFile=" + temp.resolve("cache"))
                .contains("17.0.9");
        assertThat(run("explain")).contains("-XX:SharedArchiveFile=");
        assertThat(run("--version")).doesNotContain("Archive");
    }

    @Test
    void a_Java_without_an_archive_of_its_own_makes_none_on_top_of_it() throws Exception {
        assertThat(run("check")).contains(" check").doesNotContain("Archive");
        assertThat(run("check")).doesNotContain("Archive");
    }

    @Test
    void an_old_Java_makes_none() throws Exception {
        Files.createFile(
                Files.createDirectories(temp.resolve("java/lib/server")).resolve("classes.jsa"));
        Files.writeString(temp.resolve("java/release"), "JAVA_VERSION=\"11.0.9\"\n");
        assertThat(run("check")).doesNotContain("Archive");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", SCRIPT.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", temp.resolve("java").toString());
        environment.put("QUESTION_LINT_JAR", temp.resolve("question-lint.jar").toString());
        environment.put("QUESTION_LINT_CACHE", temp.resolve("cache").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
