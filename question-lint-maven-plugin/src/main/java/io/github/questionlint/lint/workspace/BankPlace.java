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
 * @param others a folder outside of the checkout with banks that the configuration may name; null if there is none
 * @param files files and folders in it that the user means; none if all of it is meant
 * @param given a file whose content does not come from the disk, if there is one
 */
public record BankPlace(
        @Nullable Path directory,
        @Nullable Path config,
        List<Path> modules,
        @Nullable Path others,
        List<Path> files,
        @Nullable GivenFile given) {

    /** Keeps its own copies of the lists. */
    public BankPlace {
        modules = List.copyOf(modules);
        files = List.copyOf(files);
    }

    /** A bank as a whole. */
    public BankPlace(@Nullable Path directory, @Nullable Path config, List<Path> modules) {
        this(directory, config, modules, null, List.of(), null);
    }

    /** A folder with what lies in it. */
    public static BankPlace of(@Nullable Path directory) {
        return new BankPlace(directory, null, List.of());
    }

    /** The same with a folder whose banks the configuration may name. */
    public BankPlace naming(@Nullable Path folder) {
        return new BankPlace(directory, config, modules, folder, files, given);
    }
}
