package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Options;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.StudyRule;
import java.util.List;

final class DuplicateConflicting implements StudyRule<Duplicates> {
    private final DuplicateStudy study;

    DuplicateConflicting(Options options) {
        study = DuplicateStudy.of(options);
    }

    @Override
    public DuplicateStudy study() {
        return study;
    }

    @Override
    public void check(Duplicates found, Reporter reporter) {
        for (Copies copies : found.copies()) {
            if (copies.conflict()) {
                reporter.report(observation(copies));
            }
        }
    }

    private static Observation observation(Copies copies) {
        List<String> answers = copies.members().stream()
                .map(copy -> Copies.answer(copy.question()))
                .filter(answer -> !answer.isEmpty())
                .distinct()
                .toList();
        Observation observation = Observation.at(
                copies.first().place(),
                "conflict",
                ChoiceText.quoted(copies.first().title()),
                answers.get(0),
                answers.get(answers.size() > 1 ? 1 : 0));
        for (Compared copy : copies.others()) {
            String answer = Copies.answer(copy.question());
            observation = observation.and(copy.place(), answer.isEmpty() ? "none" : "other", answer);
        }
        return observation;
    }
}
