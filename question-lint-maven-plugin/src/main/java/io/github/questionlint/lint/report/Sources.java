package io.github.questionlint.lint.report;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of a bank by path, for reports that look up many. */
final class Sources {
    private final Map<String, SourceFile> files = new HashMap<>();

    Sources(QuestionBank bank) {
        bank.others().forEach(file -> files.putIfAbsent(file.path(), file));
        bank.files().stream().map(QuestionFile::source).forEach(file -> files.put(file.path(), file));
    }

    Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The line in which a place starts; empty without the text. */
    String line(Span span) {
        return line(span.path(), span.line());
    }

    /** A line of a file; empty without the text. */
    String line(String path, int number) {
        return file(path)
                .filter(file -> number <= file.lineCount())
                .map(file -> file.line(number))
                .orElse("");
    }

    /** The text that an edit replaces. */
    Optional<Span> place(String path, Edit edit) {
        return file(path)
                .filter(file -> edit.end() <= file.text().length())
                .map(file -> file.span(edit.start(), edit.end()));
    }
}
