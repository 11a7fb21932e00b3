package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.ContentHash;
import io.github.questionlint.model.QuestionBank;

final class TranslationStale implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        for (Translation translation : Translation.all(bank)) {
            String hash = ContentHash.of(translation.original());
            translation
                    .edition()
                    .fields()
                    .map("translation")
                    .flatMap(fields -> fields.text("sourceHash"))
                    .filter(pinned -> !pinned.value().equals(hash))
                    .ifPresent(pinned -> reporter.report(Observation.at(
                                    pinned.span(),
                                    "changed",
                                    translation.original().lang(),
                                    hash)
                            .and(translation.original().title().span(), "there")));
        }
    }
}
