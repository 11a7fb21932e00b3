package io.github.questionlint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a run does not use any more does not end the next one. Each test has a Java of its own with a small heap. */
class HeapRoomTest {
    private static final int PIECE = 1 << 20;

    /** Fills the heap until the room ends, lets go of all, and asks again. */
    static final class Filled {
        private Filled() {}

        public static void main(String[] args) {
            System.out.println(fill() ? "full" : "never full");
            HeapRoom.demand();
            System.out.println("room again");
        }

        private static boolean fill() {
            List<byte[]> kept = new ArrayList<>();
            try {
                HeapRoom.demand();
                while (kept.size() < 1_000) {
                    kept.add(new byte[PIECE]);
                    HeapRoom.demand();
                }
            } catch (OutOfMemoryError e) {
                return !kept.isEmpty();
            }
            return false;
        }
    }

    @Test
    void a_full_heap_is_told_and_is_none_once_it_is_let_go() throws Exception {
        for (String collector : List.of("-XX:+UseSerialGC", "-XX:+UseParallelGC", "-XX:+UseG1GC")) {
            assertThat(said(collector)).as(collector).isEqualTo("full\nroom again\n");
        }
    }

    private static String said(String collector) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        collector,
                        "-cp",
                        root(Filled.class) + File.pathSeparator + root(HeapRoom.class),
                        Filled.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said.replace("\r", "");
    }

    /** The folder of the packages of a class; a class path does not name it where tests are patched into a module. */
    private static Path root(Class<?> type) throws Exception {
        String name = type.getName().replace('.', '/') + ".class";
        Path file = Path.of(Objects.requireNonNull(type.getResource("/" + name)).toURI());
        Path root = file;
        for (int step = 0; step < name.split("/").length; step++) {
            root = Objects.requireNonNull(root.getParent());
        }
        return root;
    }
}
