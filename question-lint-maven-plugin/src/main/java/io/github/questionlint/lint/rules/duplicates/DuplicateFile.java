package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;

final class DuplicateFile implements Rule<Duplicates> {
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
    }

    private static Observation observation(CopiedFile file) {
        String message = file.source().isEmpty() ? "scattered" : "copied";
        return Observation.at(
                        file.first().place(), message, file.copies(), file.questions(), file.source(), file.path())
                .and(file.original().place(), "original");
    }
}
