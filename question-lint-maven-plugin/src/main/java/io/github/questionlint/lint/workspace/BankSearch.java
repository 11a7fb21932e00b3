package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.model.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bank that files and folders are in: the nearest folder with a configuration or a manifest, up to the root of
 * the working tree. Where there is none, a folder is a bank itself, and a file is in that of its working tree. What a branch
 * adds or takes away there does not move its files from one bank into another.
 *
 * @param messages the language of the errors
 * @param trust from where the configurations and manifests are taken
 */
public record BankSearch(GoalMessages messages, Trust trust) {
    private static final List<String> MARKS = List.of(LintConfig.FILE, Manifest.FILE);

    /**
     * The bank.
     *
     * @param paths absolute paths of files and folders, at least one
     * @param config the configuration; null for the file in the folder, if there is one
     * @param given one of the files, if its content does not come from the disk
     * @throws GoalError if there is no such file, or if they are in different banks
     */
    public BankPlace of(List<Path> paths, @Nullable Path config, @Nullable GivenFile given) throws GoalError {
        for (Path path : paths) {
            boolean isGiven = given != null && given.path().equals(path);
            if (!isGiven && !Files.exists(path)) {
                throw messages.error("no-path", path);
            }
        }
        List<Path> banks = banks(paths);
        if (banks.size() > 1) {
            throw messages.error("paths-apart", banks.get(0), banks.get(1));
        }
        return new BankPlace(banks.get(0), config, List.of(), null, paths, given);
    }

    private List<Path> banks(List<Path> paths) throws GoalError {
        Set<Path> banks = new LinkedHashSet<>();
        for (Path path : paths) {
            banks.add(bank(path));
        }
        return List.copyOf(banks);
    }

    private Path bank(Path path) throws GoalError {
        Path start = Files.isDirectory(path) ? path : Objects.requireNonNull(path.getParent());
        List<Path> above =
                Stream.iterate(start, Objects::nonNull, Path::getParent).toList();
        Optional<Path> root = above.stream()
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst();
        int end = root.map(above::indexOf).orElse(above.size() - 1);
        List<Path> inside = above.subList(0, end + 1);
        return trusted(start, inside)
                .or(() -> inside.stream().filter(BankSearch::isBank).findFirst())
                .or(() -> Files.isDirectory(path) ? Optional.of(path) : root)
                .orElse(start);
    }

    /** The nearest bank of the past; empty where all is trusted, or where there was none. */
    private Optional<Path> trusted(Path start, List<Path> folders) throws GoalError {
        if (trust.isAll() || !Files.isDirectory(start)) {
            return Optional.empty();
        }
        return trust.read(start, messages, past -> {
            for (Path folder : folders) {
                for (String name : MARKS) {
                    if (past.own(folder.resolve(name)).isPresent()) {
                        return Optional.of(folder);
                    }
                }
            }
            return Optional.empty();
        });
    }

    private static boolean isBank(Path folder) {
        return MARKS.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }
}
