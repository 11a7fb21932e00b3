package io.github.questionlint.read;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.Map;

/** Reads a changed file as its bank was read: with the manifest and layouts of that bank; nothing is detected anew. */
public final class QuestionFileReader {
    private final FileParser parser;
    private final ConfiguredLayouts layouts;
    private final Map<String, Integer> langs;

    private QuestionFileReader(FileParser parser, ConfiguredLayouts layouts, Map<String, Integer> langs) {
        this.parser = parser;
        this.layouts = layouts;
        this.langs = langs;
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
                        : ConfiguredLayouts.of(options.layouts()),
                bank.langs());
    }

    /** The file with its questions. */
    public QuestionFile read(SourceFile file) {
        Parsed parsed = parser.parse(file);
        parsed.document().ifPresent(document -> document.settle(langs));
        return parsed.by(layouts.of(file.path()));
    }
}
