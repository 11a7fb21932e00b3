package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.ContentHash;

final class TranslationUnpinned implements Rule<Translation> {
    @Override
    public View<Translation> view() {
        return Translation.VIEW;
    }

    @Override
    public void check(Translation translation, Reporter reporter) {
        translation
                .edition()
                .fields()
                .map("translation")
                .filter(fields -> fields.text("sourceHash").isEmpty())
                .ifPresent(fields -> reporter.report(
                        fields.span(), "none", translation.lang(), ContentHash.of(translation.original())));
    }
}
