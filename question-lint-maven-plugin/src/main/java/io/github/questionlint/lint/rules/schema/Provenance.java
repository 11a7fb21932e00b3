package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.Optional;

/** What a question owes to others. A bank that as a whole comes from elsewhere says so once, in its manifest. */
final class Provenance {

    private Provenance() {}

    /** The field that says that a question comes from elsewhere. */
    static Optional<Text> origin(Question question) {
        return own(question, "origin")
                .filter(origin ->
                        origin.value().equals("adapted") || origin.value().equals("imported"));
    }

    /** A field that was written for this question or its list rather than for the whole bank. */
    static Optional<Text> own(Question question, String name) {
        return question.fields().text(name).filter(text -> !text.span().path().equals(Manifest.FILE));
    }
}
