package io.github.questionlint.lint.cache;

import io.github.questionlint.lint.Linter;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> type : List.of(Linter.class, QuestionBanks.class)) {
                add(
                        digest,
                        Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI()));
            }
            return HexFormat.of().formatHex(digest.digest()) + " " + Runtime.version();
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Adds a jar, or a folder of classes. */
    private static void add(MessageDigest digest, Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
