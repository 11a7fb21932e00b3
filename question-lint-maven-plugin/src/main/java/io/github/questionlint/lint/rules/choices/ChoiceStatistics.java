package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Span;

/** What rules about the choices of a whole bank count. */
final class ChoiceStatistics {

    private ChoiceStatistics() {}

    /** How many choices are marked as right. */
    static long keys(Question question) {
        return question.choices().stream().filter(Choice::correct).count();
    }

    /** Where to speak of the bank as a whole: at its manifest or, without one, at a question that was counted. */
    static Span place(QuestionBank bank, Question example) {
        return bank.manifest()
                .map(manifest -> manifest.fields().span())
                .orElse(example.title().span());
    }
}
