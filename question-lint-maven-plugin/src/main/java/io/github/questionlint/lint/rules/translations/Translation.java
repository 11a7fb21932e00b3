package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An edition of a question that is a translation of another edition.
 *
 * @param file the file of the translation
 * @param edition the translation
 * @param originalFile the file of the original
 * @param original the original
 */
record Translation(SourceFile file, Question edition, SourceFile originalFile, Question original) {
    /** Every translation of a bank whose original exists. */
    static final BankView<Translation> VIEW = BankView.of(Translation.class, Translation::all);

    private static Stream<Translation> all(BankViews views) {
        Map<String, SourceFile> files = new HashMap<>();
        for (QuestionFile file : views.bank().files()) {
            files.putIfAbsent(file.path(), file.source());
        }
        return views.of(Editions.VIEW)
                .flatMap(editions -> editions.distinct().stream()
                        .flatMap(edition -> editions.original(edition).stream()
                                .map(original ->
                                        new Translation(of(edition, files), edition, of(original, files), original))));
    }

    private static SourceFile of(Question question, Map<String, SourceFile> files) {
        return Objects.requireNonNull(files.get(question.path()));
    }

    /** The language of the original. */
    String lang() {
        return original.lang();
    }
}
