package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.ContentHash;

final class TranslationStale implements Rule<Translation> {
    @Override
    public View<Translation> view() {
        return Translation.VIEW;
    }

    @Override
    public void check(Translation translation, Reporter reporter) {
        String hash = ContentHash.of(translation.original());
        translation
                .edition()
                .fields()
                .map("translation")
                .flatMap(fields -> fields.text("sourceHash"))
                .filter(pinned -> !pinned.value().equals(hash))
                .ifPresent(pinned -> reporter.report(Observation.at(pinned.span(), "changed", translation.lang(), hash)
                        .and(translation.original().title().span(), "there")));
    }
}
