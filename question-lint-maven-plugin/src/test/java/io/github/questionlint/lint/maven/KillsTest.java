package io.github.questionlint.lint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.kill.Death;
import io.github.questionlint.lint.kill.KillableProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A goal that is killed at any change of a file leaves whole files only, and the next run ends as if nothing had been. Each
 * goal is killed at some of its steps, evenly spread; with {@code -Dkills=N} at N of them, which may be all.
 */
class KillsTest {
    private static final int KILLS = Integer.getInteger("kills", 6);
    /** Longer than a file is taken for one that another run just writes, in milliseconds. */
    private static final int OLD = 2_100;

    @TempDir
    private Path temp;

    @Test
    void a_killed_goal_leaves_whole_files_and_blocks_nothing() throws Exception {
        List<String> said =
                said(temp.toString(), Integer.toString(KILLS)).lines().toList();
        assertThat(said)
                .filteredOn(line -> !line.matches("[a-z]+: [0-9]+ steps, [0-9]+ kills"))
                .isEmpty();
        assertThat(said).extracting(line -> line.replaceFirst(":.*", "")).containsExactlyElementsOf(KilledGoal.GOALS);
        assertThat(said).allMatch(line -> line.matches(".*: [0-9]{1,3} steps.*") && !line.contains(" 0 kills"));
    }

    /** The steps of a file that is written: folder, open, write, write the rest, force, move, delete. */
    @Test
    void a_java_that_ends_while_it_writes_leaves_a_file_that_the_next_one_takes_away() throws Exception {
        for (String goal : List.of("baseline", "fix")) {
            Path whole = temp.resolve("whole/" + goal + "/bank");
            KilledGoal.bank(whole);
            KilledGoal.goal(goal, whole).execute();
            Map<String, String> wanted = KilledGoal.files(whole);
            Path bank = temp.resolve("killed/" + goal + "/bank");
            int left = 0;
            for (int step = 1; left == 0 && step < 8; step++) {
                said(goal, bank.toString(), Integer.toString(step));
                left = leftovers(bank).size();
            }
            assertThat(left).as("killed between the first byte and the last").isOne();
            Thread.sleep(OLD);
            KilledGoal.goal(goal, bank).execute();
            assertThat(KilledGoal.files(bank)).isEqualTo(wanted);
        }
    }

    private static List<Path> leftovers(Path bank) throws Exception {
        List<Path> left = new ArrayList<>();
        try (var files = Files.newDirectoryStream(bank, ".question-lint-*.tmp")) {
            files.forEach(left::add);
        }
        return left;
    }

    /** What a Java of its own says, whose files are killable. */
    private static String said(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + KillableProvider.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledGoal.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).replace("\r", "");
        assertThat(process.waitFor()).as(said).isIn(0, Death.KILLED);
        return said;
    }
}
