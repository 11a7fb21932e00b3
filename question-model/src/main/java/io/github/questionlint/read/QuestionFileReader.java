package io.github.questionlint.read;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;

/** Reads a changed file as its bank was read: with the manifest and layouts of that bank; nothing is detected anew. */
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

    /** The file with its questions. */
    public QuestionFile read(SourceFile file) {
        return parser.parse(file).by(layouts.of(file.path()));
    }
}
