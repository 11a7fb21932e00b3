package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import java.util.List;

final class DuplicateConflicting implements Rule<Duplicates> {
    private final DuplicateStudy study;

    DuplicateConflicting(Options options) {
        study = DuplicateStudy.of(options);
    }

    @Override
    public View<Duplicates> view() {
        return study;
    }

    @Override
    public void check(Duplicates found, Reporter reporter) {
        for (ExactCluster copies : found.copies()) {
            if (copies.conflict()) {
                reporter.report(observation(copies));
            }
        }
    }

    private static Observation observation(ExactCluster copies) {
        List<String> answers = copies.members().stream()
                .map(copy -> ExactCluster.answer(copy.question()))
                .filter(answer -> !answer.isEmpty())
                .distinct()
                .toList();
        Observation observation = Observation.at(
                copies.first().place(),
                "conflict",
                Excerpt.of(copies.first().title()),
                answers.get(0),
                answers.get(answers.size() > 1 ? 1 : 0));
        for (ComparedQuestion copy : copies.others()) {
            String answer = ExactCluster.answer(copy.question());
            observation = observation.and(copy.place(), answer.isEmpty() ? "none" : "other", answer);
        }
        return observation;
    }
}
