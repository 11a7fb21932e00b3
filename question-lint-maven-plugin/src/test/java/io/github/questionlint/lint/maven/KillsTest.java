package io.github.questionlint.lint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A goal that is killed at any moment leaves whole files only, and the next run ends as if nothing had been. With
 * {@code -Dkills=N}, each goal is killed N times, each time in a Java of its own; without it, none is.
 */
class KillsTest {
    private static final int KILLS = Integer.getInteger("kills", 0);
    /** Longer than one run of any of the goals in a Java that is warm, in milliseconds. */
    private static final int MOST = 400;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"init", "baseline", "fix", "migrate", "export", "check"})
    void a_killed_goal_leaves_whole_files_and_blocks_nothing(String goal) throws Exception {
        assumeTrue(KILLS > 0, "only with -Dkills=N");
        Path whole = Files.createDirectories(temp.resolve("whole/bank"));
        KilledGoal.bank(whole);
        KilledGoal.goal(goal, whole).execute();
        Map<String, String> wanted = files(whole);
        Random random = new Random(goal.hashCode());
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = killed(goal, temp.resolve(goal + kill), random.nextInt(MOST));
            files(folder).forEach((path, text) -> {
                boolean before = path.startsWith("q") && !path.contains("/");
                if (!path.contains(".question-lint-")
                        && !before
                        && wanted.containsKey(path)
                        && !goal.equals("migrate")) {
                    assertThat(text).as(path).isEqualTo(wanted.get(path));
                }
            });
            Thread.sleep(2_100);
            KilledGoal.bank(folder);
            KilledGoal.goal(goal, folder).execute();
            assertThat(files(folder)).isEqualTo(wanted);
        }
    }

    /** The folder that a goal worked on when it was killed. */
    private static Path killed(String goal, Path folder, int millis) throws Exception {
        Files.createDirectories(folder);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledGoal.class.getName(),
                        goal,
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String last = "";
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (int runs = 0; runs < 3; ) {
                String line = said.readLine();
                assertThat(line).as("what the goal says; the last was %s", last).isNotNull();
                boolean next = line.startsWith(folder.toString());
                last = next ? line : last;
                runs += next ? 1 : 0;
            }
            Thread.sleep(millis);
            process.destroyForcibly();
            process.waitFor();
        }
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.max(Comparator.comparingInt(run -> Integer.parseInt(String.valueOf(run.getFileName()))))
                    .orElseThrow()
                    .resolve("bank");
        }
    }

    /** Every file below a folder by its path, but for what depends on time or place. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                String text = path.endsWith("cache.bin") ? "" : Files.readString(file);
                files.put(
                        path,
                        text.replace(folder.toString(), "FOLDER")
                                .replaceAll("\"(?:time|start|end)[A-Za-z]*\": ?\"[^\"]*\"", ""));
            }
        }
        return files;
    }
}
