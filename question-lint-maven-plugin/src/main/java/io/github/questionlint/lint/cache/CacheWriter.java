package io.github.questionlint.lint.cache;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes values one after another; {@link CacheReader} reads them in the same order. */
final class CacheWriter {
    private final DataOutputStream out;

    /** Writes a value. */
    @FunctionalInterface
    interface Part<T> {
        /** Writes it. */
        void write(T value) throws IOException;
    }

    CacheWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    <T> void list(List<T> values, Part<T> part) throws IOException {
        number(values.size());
        for (T value : values) {
            part.write(value);
        }
    }

    <T> void optional(Optional<T> value, Part<T> part) throws IOException {
        list(value.stream().toList(), part);
    }

    void place(Span span) throws IOException {
        number(span.line());
        number(span.column());
        number(span.endLine());
        number(span.endColumn());
    }

    void question(Question question) throws IOException {
        text(question.format());
        place(question.span());
        optional(question.id(), this::words);
        words(question.title());
        text(question.lang());
        text(question.type().name());
    }

    private void words(Text words) throws IOException {
        text(words.value());
        place(words.span());
    }

    void finding(Finding finding) throws IOException {
        text(finding.rule());
        text(finding.family().name());
        text(finding.severity().name());
        span(finding.span());
        message(finding.message());
        optional(finding.question(), question -> {
            text(question.path());
            question(question);
        });
        list(finding.related(), place -> {
            span(place.span());
            message(place.message());
        });
        optional(finding.fix(), this::fix);
        text(finding.fingerprint());
    }

    private void span(Span span) throws IOException {
        text(span.path());
        place(span);
    }

    private void message(Message message) throws IOException {
        text(message.en());
        text(message.zh());
    }

    private void fix(Fix fix) throws IOException {
        text(fix.safety().name());
        message(fix.description());
        list(fix.edits(), this::edit);
    }

    private void edit(Edit edit) throws IOException {
        number(edit.start());
        number(edit.end());
        text(edit.text());
    }
}
