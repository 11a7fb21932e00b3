package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.model.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bank that files and folders are in: the nearest folder with a configuration or a manifest, up to the root of
 * the working tree. Where there is none, a folder is a bank itself, and a file is in that of its working tree.
 *
 * @param messages the language of the errors
 */
public record BankSearch(GoalMessages messages) {

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
        List<Path> banks = paths.stream().map(BankSearch::bank).distinct().toList();
        if (banks.size() > 1) {
            throw messages.error("paths-apart", banks.get(0), banks.get(1));
        }
        return new BankPlace(banks.get(0), config, List.of(), null, paths, given);
    }

    private static Path bank(Path path) {
        Path start = Files.isDirectory(path) ? path : Objects.requireNonNull(path.getParent());
        List<Path> above =
                Stream.iterate(start, Objects::nonNull, Path::getParent).toList();
        Optional<Path> root = above.stream()
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst();
        int end = root.map(above::indexOf).orElse(above.size() - 1);
        return above.subList(0, end + 1).stream()
                .filter(BankSearch::isBank)
                .findFirst()
                .or(() -> Files.isDirectory(path) ? Optional.of(path) : root)
                .orElse(start);
    }

    private static boolean isBank(Path folder) {
        return Files.isRegularFile(folder.resolve(LintConfig.FILE))
                || Files.isRegularFile(folder.resolve(Manifest.FILE));
    }
}
