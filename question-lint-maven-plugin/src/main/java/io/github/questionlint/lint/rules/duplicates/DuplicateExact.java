package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;

final class DuplicateExact implements Rule<Duplicates> {
    private final DuplicateStudy study;

    DuplicateExact(Options options) {
        study = DuplicateStudy.of(options);
    }

    @Override
    public View<Duplicates> view() {
        return study;
    }

    @Override
    public void check(Duplicates found, Reporter reporter) {
        for (ExactCluster copies : found.copies()) {
            if (!copies.conflict()) {
                reporter.report(observation(copies));
            }
        }
    }

    private static Observation observation(ExactCluster copies) {
        Observation observation = Observation.at(
                copies.first().place(),
                "same",
                Excerpt.of(copies.first().title()),
                copies.others().size());
        for (ComparedQuestion copy : copies.others()) {
            observation = observation.and(copy.place(), "copy");
        }
        return observation;
    }
}
