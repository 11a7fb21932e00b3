package io.github.questionlint.lint.fix;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/**
 * A bank as it would be with some files changed.
 *
 * @param bank the bank
 * @param reader reads a further change of one of its files as the bank was read, its layouts not detected anew
 */
public record Draft(QuestionBank bank, Function<SourceFile, QuestionFile> reader) {

    /** Where drafts come from. */
    @FunctionalInterface
    public interface Source {

        /**
         * The bank with changed files.
         *
         * @param changed by path
         * @throws IOException if the folder cannot be read
         */
        Draft with(Map<String, SourceFile> changed) throws IOException;
    }
}
