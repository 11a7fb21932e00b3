package io.github.questionlint.read;

import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.Sha256;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        Sha256 all = new Sha256();
        for (String path : found.paths()) {
            all.add(path + "\n");
        }
        for (String path : found.files()) {
            if (OWN_FILES.contains(path) || globs.match(path)) {
                all.add(path + "\n");
                all.add(new Sha256()
                        .add(InputFile.read(path(folder, path), Integer.MAX_VALUE))
                        .bytes());
            }
        }
        return new BankState(all.hex(), found.paths().stream().toList());
    }

    private static Path path(Path folder, String path) throws IOException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new IOException("a name that the locale of this machine has no characters for", e);
        }
    }
}
