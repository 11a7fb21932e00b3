package io.github.questionlint.read;

import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Retired;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * A hash of everything that the reading of a folder depends on: the same hash means the same bank.
 *
 * @param hash 64 hex digits of SHA-256 over the paths of all files and folders, and the bytes of those that are read
 * @param paths the paths of all files and folders
 */
public record BankState(String hash, List<String> paths) {
    private static final Set<String> OWN_FILES = Set.of(Manifest.FILE, Retired.FILE, QuestionBank.LOCK_FILE);

    /** Keeps its own copy of the paths. */
    public BankState {
        paths = List.copyOf(paths);
    }

    /**
     * The state of a folder.
     *
     * @throws IOException if a file cannot be read
     */
    public static BankState of(Path folder, ReadOptions options) throws IOException {
        QuestionFiles found = QuestionFiles.below(folder, options.limits().files());
        Globs globs = new Globs(options.include(), options.exclude());
        MessageDigest all = sha256();
        for (String path : found.paths()) {
            all.update((path + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (String path : found.files()) {
            if (OWN_FILES.contains(path) || globs.match(path)) {
                all.update((path + "\n").getBytes(StandardCharsets.UTF_8));
                all.update(sha256().digest(Files.readAllBytes(folder.resolve(path))));
            }
        }
        return new BankState(
                HexFormat.of().formatHex(all.digest()), found.paths().stream().toList());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
