package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.ContentHash;
import io.github.questionlint.model.QuestionBank;

final class TranslationUnpinned implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        for (Translation translation : Translation.all(bank)) {
            translation
                    .edition()
                    .fields()
                    .map("translation")
                    .filter(fields -> fields.text("sourceHash").isEmpty())
                    .ifPresent(fields -> reporter.report(
                            fields.span(),
                            "none",
                            translation.original().lang(),
                            ContentHash.of(translation.original())));
        }
    }
}
