package io.github.questionlint.lint.cache;

import io.github.questionlint.lint.Linter;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Identifies a build of the linter, also among builds of the same version. */
public final class LinterJar {

    private LinterJar() {}

    /**
     * A hash of all bytes of the program and of the Java version that runs it.
     *
     * @throws IOException if they cannot be read
     */
    public static String hash() throws IOException {
        try {
            Sha256 hash = new Sha256();
            for (Class<?> type : List.of(Linter.class, QuestionBanks.class)) {
                add(
                        hash,
                        Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI()));
            }
            return hash.hex() + " " + Runtime.version();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Adds a jar, or a folder of classes. */
    private static void add(Sha256 hash, Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.add(file.toString());
                hash.add(Files.readAllBytes(file));
            }
        }
    }
}
