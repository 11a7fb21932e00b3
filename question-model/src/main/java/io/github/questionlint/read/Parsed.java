package io.github.questionlint.read;

import io.github.questionlint.layout.LayoutReader;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A file that has been parsed.
 *
 * @param read its content in our format
 * @param document the file for the layouts; empty if it is in our format
 * @param problems the problems of its front matter
 */
record Parsed(QuestionFile read, Optional<Document> document, List<Problem> problems) {

    /** Keeps its own copy of the problems. */
    Parsed {
        problems = List.copyOf(problems);
    }

    /** A file in our format. */
    static Parsed ofOurs(QuestionFile read) {
        return new Parsed(read, Optional.empty(), List.of());
    }

    String path() {
        return read.path();
    }

    /** The file with its questions; if it is not in our format, the layouts find them. */
    QuestionFile by(List<LayoutSpec> specs) {
        return document.map(found -> LayoutReader.read(found, specs, problems))
                .map(file -> new QuestionFile(file.source(), read.markdown(), file.questions(), file.problems()))
                .orElse(read);
    }
}
