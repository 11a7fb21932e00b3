package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.Optional;

/** The origin of a question. A bank that comes from elsewhere as a whole says so once, in its manifest. */
final class Provenance {

    private Provenance() {}

    /** The field that says that a question comes from elsewhere. */
    static Optional<Text> origin(Question question) {
        return own(question, "origin")
                .filter(origin ->
                        origin.value().equals("adapted") || origin.value().equals("imported"));
    }

    /** A field of this question or its list; empty if only the manifest of the bank sets it. */
    static Optional<Text> own(Question question, String name) {
        return question.fields().text(name).filter(text -> !text.span().path().equals(Manifest.FILE));
    }
}
