package io.github.questionlint.read;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Keeps the files of a bank together within a limit.
 *
 * @param problems takes that there are more
 */
record BankSize(Path root, Limits limits, Consumer<Problem> problems) {

    /**
     * The files that are read, in their order.
     *
     * @param paths all of them
     * @param ours which ones are surely of the bank, and so come first
     */
    List<String> read(List<String> paths, Predicate<String> ours) {
        List<String> read = new ArrayList<>();
        List<String> left = new ArrayList<>();
        long sum = 0;
        for (String path : paths.stream()
                .sorted(Comparator.comparing(path -> !ours.test(path)))
                .toList()) {
            sum += size(path);
            (sum <= limits.bankBytes() ? read : left).add(path);
        }
        if (!left.isEmpty()) {
            problems.accept(Problem.of(
                    "file-too-large", "bank", Span.startOf(left.get(0)), sum, limits.bankBytes(), left.size()));
        }
        return read.stream().sorted().toList();
    }

    /** A file that is too large by itself is not kept. */
    private long size(String path) {
        try {
            long size = Files.size(root.resolve(path));
            return size > limits.fileBytes() ? 0 : size;
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }
}
