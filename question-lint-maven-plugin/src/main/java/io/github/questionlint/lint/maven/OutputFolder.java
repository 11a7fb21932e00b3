package io.github.questionlint.lint.maven;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that a goal writes to. */
final class OutputFolder {
    private static final String USUAL = "target/question-lint";

    private OutputFolder() {}

    /**
     * The folder that is wanted. Without a POM, Maven leaves the expression for the build folder in it as it is; then the
     * folder lies below that of the bank.
     */
    static Path of(@Nullable File wanted, Path bank) {
        return of(wanted, bank, "");
    }

    /** The same, for output that has a folder of its own among the others. */
    static Path of(@Nullable File wanted, Path bank, String inside) {
        return wanted == null || wanted.getPath().contains("${")
                ? bank.resolve(USUAL).resolve(inside)
                : wanted.toPath();
    }
}
