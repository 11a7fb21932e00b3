package io.github.questionlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file that holds what the program is expected to say; {@code -Dupdate} writes what it says now. */
public final class Golden {

    private Golden() {}

    /** Compares, or, outside of CI and with {@code -Dupdate}, rewrites. */
    public static void check(Path file, String actual) throws IOException {
        boolean update = System.getProperty("update") != null && System.getenv("CI") == null;
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (update && !expected.equals(actual)) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, actual);
            expected = actual;
        }
        assertThat(actual)
                .as("%s; run again with -Dupdate to rewrite it, then read the diff", file)
                .isEqualTo(expected);
    }
}
