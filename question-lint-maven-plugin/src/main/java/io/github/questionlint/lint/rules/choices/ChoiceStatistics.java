package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Span;

/** Counts for the rules about the choices of a whole bank. */
final class ChoiceStatistics {

    private ChoiceStatistics() {}

    /** The number of choices that are marked as right. */
    static long keys(Question question) {
        return question.choices().stream().filter(Choice::correct).count();
    }

    /** The place for a finding about the whole bank: its manifest or, without one, the title of a counted question. */
    static Span place(QuestionBank bank, Question example) {
        return bank.manifest()
                .map(manifest -> manifest.fields().span())
                .orElse(example.title().span());
    }
}
