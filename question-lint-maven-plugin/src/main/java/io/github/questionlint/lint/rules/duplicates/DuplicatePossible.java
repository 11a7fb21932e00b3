package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;

final class DuplicatePossible implements Rule<Duplicates> {
    private final DuplicateStudy study;
    private final double similarity;

    DuplicatePossible(Options options) {
        study = DuplicateStudy.of(options);
        similarity = options.number("similarity");
    }

    @Override
    public View<Duplicates> view() {
        return study;
    }

    @Override
    public void check(Duplicates found, Reporter reporter) {
        found.cut().stream()
                .limit(1)
                .map(first -> Observation.at(
                        first.place(),
                        "cut",
                        Excerpt.of(first.title()),
                        found.cut().size()))
                .forEach(reporter::report);
        if (found.unlisted() > 0) {
            found.stars().stream()
                    .filter(star -> star.grade() == Grade.REVIEW)
                    .limit(1)
                    .map(star -> Observation.at(star.first().place(), "more", found.unlisted()))
                    .forEach(reporter::report);
        }
        found.stars().stream()
                .flatMap(star -> star.atLeast(similarity).stream())
                .filter(star -> star.grade() == Grade.REVIEW)
                .forEach(star -> reporter.report(Reasons.observation(star)));
    }
}
