package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Options;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.StudyRule;

final class DuplicateExact implements StudyRule<Duplicates> {
    private final DuplicateStudy study;

    DuplicateExact(Options options) {
        study = DuplicateStudy.of(options);
    }

    @Override
    public DuplicateStudy study() {
        return study;
    }

    @Override
    public void check(Duplicates found, Reporter reporter) {
        for (Copies copies : found.copies()) {
            if (!copies.conflict()) {
                reporter.report(observation(copies));
            }
        }
    }

    private static Observation observation(Copies copies) {
        Observation observation = Observation.at(
                copies.first().place(),
                "same",
                ChoiceText.quoted(copies.first().title()),
                copies.others().size());
        for (Compared copy : copies.others()) {
            observation = observation.and(copy.place(), "copy");
        }
        return observation;
    }
}
