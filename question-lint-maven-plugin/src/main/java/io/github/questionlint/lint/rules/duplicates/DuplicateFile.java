package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;

final class DuplicateFile implements Rule<Duplicates> {
    /** So many of the questions that two places share are named. */
    private static final int PLACES = 3;

    private final DuplicateStudy study;

    DuplicateFile(Options options) {
        study = DuplicateStudy.of(options);
    }

    @Override
    public View<Duplicates> view() {
        return study;
    }

    @Override
    public void check(Duplicates found, Reporter reporter) {
        found.files().forEach(file -> reporter.report(observation(file)));
        found.shared().forEach(two -> reporter.report(observation(two)));
    }

    private static Observation observation(SharedQuestions shared) {
        SharedQuestions.Pair pair = shared.pair();
        Observation observation = Observation.at(
                shared.copies().get(0).first().place(),
                pair.isFolders() ? "folders" : "answers",
                shared.copies().size(),
                pair.one(),
                pair.other());
        for (SharedQuestions.Copy copy :
                shared.copies().subList(0, Math.min(PLACES, shared.copies().size()))) {
            observation = observation.and(
                    copy.other().place(), "again", Excerpt.of(copy.first().title()));
        }
        return observation;
    }

    private static Observation observation(CopiedFile file) {
        String message = file.source().isEmpty() ? "scattered" : "copied";
        return Observation.at(
                        file.first().place(),
                        message,
                        file.copies(),
                        file.questions(),
                        file.source(),
                        file.path(),
                        TellApart.comment(file.path(), "duplicate-file", "another course"))
                .and(file.original().place(), "original");
    }
}
