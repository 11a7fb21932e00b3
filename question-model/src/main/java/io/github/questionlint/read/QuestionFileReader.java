package io.github.questionlint.read;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a changed file as its bank was read: with the manifest and layouts of that bank; nothing is detected anew. */
public final class QuestionFileReader {
    private final FileParser parser;
    private final ConfiguredLayouts layouts;
    private final Map<String, Integer> langs;
    /** The files with questions by those with their answers. */
    private final Map<String, String> pairs;

    private final Map<String, SourceFile> sources;

    private QuestionFileReader(QuestionBank bank, ReadOptions options) {
        this.parser = new FileParser(bank.manifest(), options);
        this.layouts = options.layouts().isEmpty()
                ? ConfiguredLayouts.detected(bank.detected())
                : ConfiguredLayouts.of(options.layouts());
        this.langs = bank.langs();
        this.pairs = AnswerFiles.pairs(bank.files());
        this.sources = bank.files().stream()
                .filter(file -> pairs.containsKey(file.path()) || pairs.containsValue(file.path()))
                .collect(Collectors.toMap(QuestionFile::path, QuestionFile::source));
    }

    /**
     * A reader for the files of a bank.
     *
     * @param options those that the bank was read with
     */
    public static QuestionFileReader of(QuestionBank bank, ReadOptions options) {
        return new QuestionFileReader(bank, options);
    }

    /** The file with its questions. */
    public QuestionFile read(SourceFile file) {
        Parsed parsed = parsed(file);
        QuestionFile read = parsed.by(layouts.of(file.path()));
        for (Map.Entry<String, String> pair :
                sources.containsKey(file.path()) ? pairs.entrySet() : Set.<Map.Entry<String, String>>of()) {
            if (pair.getKey().equals(file.path())) {
                Parsed other = parsed(Objects.requireNonNull(sources.get(pair.getValue())));
                read = AnswerFiles.joined(other, other.by(layouts.of(other.path())), parsed, read, true);
            } else if (pair.getValue().equals(file.path())) {
                Parsed other = parsed(Objects.requireNonNull(sources.get(pair.getKey())));
                read = AnswerFiles.joined(parsed, read, other, other.by(layouts.of(other.path())), false);
            }
        }
        return read;
    }

    private Parsed parsed(SourceFile file) {
        Parsed parsed = parser.parse(file);
        parsed.document().ifPresent(document -> document.settle(langs));
        return parsed;
    }
}
