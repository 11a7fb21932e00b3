package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.Rule;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;

final class DuplicateExact implements Rule {
    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        for (Copies copies : Copies.in(bank)) {
            if (!copies.conflict()) {
                reporter.report(observation(copies));
            }
        }
    }

    private static Observation observation(Copies copies) {
        Observation observation = Observation.at(
                copies.first().title().span(),
                "same",
                ChoiceText.quoted(copies.first().title().value()),
                copies.others().size());
        for (Question copy : copies.others()) {
            observation = observation.and(copy.title().span(), "copy");
        }
        return observation;
    }
}
