package io.github.questionlint.lint.cache;

import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A bank as far as findings and reports need it: its files with their texts, its questions by id, title and place,
 * without the content of the questions.
 *
 * @param folder the folder, from which the texts are read again
 * @param limits the limits of reading
 * @param paths the paths of all files and folders
 */
record CachedBank(Path folder, Limits limits, Collection<String> paths) {

    void write(QuestionBank bank, CacheWriter out) throws IOException {
        out.list(bank.files(), file -> {
            out.text(file.path());
            out.list(file.questions(), out::question);
        });
        out.list(bank.others(), file -> out.text(file.path()));
        out.list(bank.detected(), layout -> {
            out.text(layout.summary());
            out.text(layout.settings());
            out.list(layout.files(), out::text);
            out.number(layout.questions());
        });
    }

    QuestionBank read(CacheReader in) throws IOException {
        List<QuestionFile> files = in.list(() -> {
            SourceFile source = source(in.text());
            return new QuestionFile(source, Optional.empty(), in.list(() -> in.question(source.path())), List.of());
        });
        List<SourceFile> others = in.list(() -> source(in.text()));
        List<DetectedLayout> detected =
                in.list(() -> new DetectedLayout(in.text(), in.text(), in.list(in::text), in.number()));
        return new QuestionBank(
                Optional.empty(),
                files,
                others,
                List.of(),
                Optional.empty(),
                new ArrayList<>(paths),
                detected,
                List.of());
    }

    private SourceFile source(String path) throws IOException {
        return Decoder.decode(path, Files.readAllBytes(folder.resolve(path)), limits)
                .file()
                .orElseThrow(() -> new IOException("no text: " + path));
    }
}
