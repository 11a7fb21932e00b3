package io.github.questionlint.read;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;

/**
 * Reads a file again as the bank that it belongs to was read: with the manifest and the layouts of that bank, which are
 * not detected anew. For programs that change a file and want to know what it holds now.
 */
public final class QuestionFileReader {
    private final FileParser parser;
    private final ConfiguredLayouts layouts;

    private QuestionFileReader(FileParser parser, ConfiguredLayouts layouts) {
        this.parser = parser;
        this.layouts = layouts;
    }

    /**
     * A reader for the files of a bank.
     *
     * @param options those that the bank was read with
     */
    public static QuestionFileReader of(QuestionBank bank, ReadOptions options) {
        return new QuestionFileReader(
                new FileParser(bank.manifest(), options),
                options.layouts().isEmpty()
                        ? ConfiguredLayouts.detected(bank.detected())
                        : ConfiguredLayouts.of(options.layouts()));
    }

    /** What a file holds. */
    public QuestionFile read(SourceFile file) {
        return parser.parse(file).by(layouts.of(file.path()));
    }
}
