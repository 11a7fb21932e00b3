package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.source.Span;

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
        ComparedQuestion first = copies.first();
        ComparedQuestion other = copies.others().stream()
                .filter(copy -> new SharedQuestions.Copy(first, copy).isAnsweredOtherwise())
                .findFirst()
                .orElse(copies.others().get(0));
        Span place = other.place();
        Observation observation = Observation.at(
                first.place(),
                new SharedQuestions.Copy(first, other).isAnsweredOtherwise() ? "answers" : "same",
                Excerpt.of(first.title()),
                copies.others().size(),
                place.path() + ":" + place.line(),
                TellApart.line(first, other, "duplicate-exact"));
        for (ComparedQuestion copy : copies.others()) {
            observation = observation.and(copy.place(), "copy");
        }
        return observation;
    }
}
