package io.github.questionlint.lint.cache;

import io.github.questionlint.lint.Linter;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Identifies a build of the linter, also among builds of the same version. */
public final class LinterJar {

    private LinterJar() {}

    /**
     * A hash of the content of the program and of the Java version that runs it. Of a jar, the checksums that it has of its
     * files are enough, and do not take as long as its bytes.
     *
     * @throws IOException if they cannot be read
     */
    public static String hash() throws IOException {
        try {
            Set<Path> places = new LinkedHashSet<>();
            for (Class<?> type : List.of(Linter.class, QuestionBanks.class)) {
                places.add(Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            }
            Sha256 hash = new Sha256();
            for (Path place : places) {
                add(hash, place);
            }
            return hash.hex() + " " + Runtime.version();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Adds a jar, or a folder of classes. */
    private static void add(Sha256 hash, Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            try (ZipFile jar = new ZipFile(place.toString())) {
                hash.add(jar.stream()
                        .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                        .collect(Collectors.joining("\n")));
            }
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.add(file.toString());
                hash.add(Files.readAllBytes(file));
            }
        }
    }
}
