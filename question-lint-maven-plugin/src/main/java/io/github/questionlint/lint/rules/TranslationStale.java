package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.Rule;
import io.github.questionlint.model.ContentHash;
import io.github.questionlint.model.QuestionBank;

final class TranslationStale implements Rule {
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
