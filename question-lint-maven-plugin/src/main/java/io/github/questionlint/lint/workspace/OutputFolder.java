package io.github.questionlint.lint.workspace;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that a goal writes to. */
public final class OutputFolder {
    private static final String USUAL = "target/question-lint";

    private OutputFolder() {}

    /**
     * The folder that is wanted.
     *
     * @param wanted the folder; by default one below that of the bank
     */
    public static Path of(@Nullable Path wanted, Path bank) {
        return of(wanted, bank, "");
    }

    /** The same, for output that has a folder of its own among the others. */
    public static Path of(@Nullable Path wanted, Path bank, String inside) {
        return wanted == null ? bank.resolve(USUAL).resolve(inside) : wanted;
    }
}
