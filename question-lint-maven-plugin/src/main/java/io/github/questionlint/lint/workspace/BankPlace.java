package io.github.questionlint.lint.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a bank is, as a user says it.
 *
 * @param directory the folder of the bank; null for the current one
 * @param config the configuration; null for the file in the folder, if there is one
 * @param modules folders that are banks of their own if they lie in that of the bank
 */
public record BankPlace(@Nullable Path directory, @Nullable Path config, List<Path> modules) {

    /** Keeps its own copy of the modules. */
    public BankPlace {
        modules = List.copyOf(modules);
    }

    /** A folder with what lies in it. */
    public static BankPlace of(@Nullable Path directory) {
        return new BankPlace(directory, null, List.of());
    }
}
