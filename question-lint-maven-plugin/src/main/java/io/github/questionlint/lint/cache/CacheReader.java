package io.github.questionlint.lint.cache;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link CacheWriter} wrote. */
final class CacheReader {
    private final DataInputStream in;

    /** Reads a value. */
    @FunctionalInterface
    interface Part<T> {
        /** Reads it. */
        T read() throws IOException;
    }

    CacheReader(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    int number() throws IOException {
        return in.readInt();
    }

    String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    <T> List<T> list(Part<T> part) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            values.add(part.read());
        }
        return values;
    }

    private <T> Optional<T> optional(Part<T> part) throws IOException {
        return list(part).stream().findFirst();
    }

    private Span place(String path) throws IOException {
        return new Span(path, number(), number(), number(), number());
    }

    Question question(String path) throws IOException {
        String format = text();
        Span span = place(path);
        return new Question(
                format,
                span,
                Fields.none(span),
                optional(() -> words(path)),
                words(path),
                text(),
                QuestionType.valueOf(text()),
                true,
                Map.of(),
                List.of());
    }

    private Text words(String path) throws IOException {
        return new Text(text(), place(path));
    }

    Finding finding() throws IOException {
        return new Finding(
                text(),
                Family.valueOf(text()),
                Severity.valueOf(text()),
                span(),
                message(),
                optional(() -> question(text())),
                list(() -> new Related(span(), message())),
                optional(this::fix),
                text());
    }

    private Span span() throws IOException {
        return place(text());
    }

    private Message message() throws IOException {
        return new Message(text(), text());
    }

    private Fix fix() throws IOException {
        return new Fix(Safety.valueOf(text()), message(), list(() -> new Edit(number(), number(), text())));
    }
}
