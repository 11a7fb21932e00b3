package io.github.questionlint.lint.cache;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result as the cache holds it, as JSON of its components: findings as they are, and of the bank what they and the
 * reports name, that is files by path and questions by id, title and place, without their content.
 *
 * @param files the files with questions
 * @param others the paths of the other files that were read
 * @param detected the layouts that were detected
 * @param findings the findings
 * @param suppressed how many more are suppressed
 */
record CachedResult(
        List<CachedFile> files,
        List<String> others,
        List<DetectedLayout> detected,
        List<CachedFinding> findings,
        int suppressed) {

    /** Reads the texts of the bank, which are not in the cache. */
    @FunctionalInterface
    interface Texts {
        /** The file of a path. */
        SourceFile read(String path) throws IOException;
    }

    /**
     * A file with questions.
     *
     * @param path its path
     * @param questions its questions
     */
    record CachedFile(String path, List<CachedQuestion> questions) {

        static CachedFile of(QuestionFile file) {
            return new CachedFile(
                    file.path(),
                    file.questions().stream().map(CachedQuestion::of).toList());
        }

        QuestionFile file(Texts texts) throws IOException {
            List<Question> known =
                    questions.stream().map(CachedQuestion::question).toList();
            return new QuestionFile(texts.read(path), Optional.empty(), known, List.of());
        }
    }

    /** The components of a {@link Question} that are held. */
    record CachedQuestion(String format, Span span, Optional<Text> id, Text title, String lang, QuestionType type) {

        static CachedQuestion of(Question question) {
            return new CachedQuestion(
                    question.format(),
                    question.span(),
                    question.id(),
                    question.title(),
                    question.lang(),
                    question.type());
        }

        Question question() {
            return new Question(format, span, Fields.none(span), id, title, lang, type, true, Map.of(), List.of());
        }
    }

    /**
     * A finding.
     *
     * @param finding all of it but the question
     * @param question the question
     */
    record CachedFinding(Finding finding, Optional<CachedQuestion> question) {

        static CachedFinding of(Finding finding) {
            return new CachedFinding(
                    finding.in(Optional.empty()), finding.question().map(CachedQuestion::of));
        }

        Finding full() {
            return finding.in(question.map(CachedQuestion::question));
        }
    }

    static CachedResult of(LintResult result) {
        QuestionBank bank = result.bank();
        return new CachedResult(
                bank.files().stream().map(CachedFile::of).toList(),
                bank.others().stream().map(SourceFile::path).toList(),
                bank.detected(),
                result.findings().stream().map(CachedFinding::of).toList(),
                result.suppressed());
    }

    /**
     * The result.
     *
     * @param texts reads the files of the bank
     * @param paths the paths of all files and folders of the bank
     * @throws IOException if a file cannot be read
     */
    LintResult result(Texts texts, Collection<String> paths) throws IOException {
        List<QuestionFile> withQuestions = new ArrayList<>();
        for (CachedFile file : files) {
            withQuestions.add(file.file(texts));
        }
        List<SourceFile> without = new ArrayList<>();
        for (String path : others) {
            without.add(texts.read(path));
        }
        QuestionBank bank = new QuestionBank(
                Optional.empty(),
                withQuestions,
                without,
                List.of(),
                Optional.empty(),
                new ArrayList<>(paths),
                detected,
                List.of());
        return new LintResult(bank, findings.stream().map(CachedFinding::full).toList(), suppressed, List.of());
    }
}
