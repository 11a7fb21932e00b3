package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Set;

final class TranslationMissing implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        List<Text> languages = bank.manifest().map(Manifest::languages).orElse(List.of());
        bank.editions().forEach((id, editions) -> {
            Set<String> there = Translation.byLang(editions).keySet();
            Question first = editions.get(0);
            languages.stream()
                    .filter(lang -> first.status() != Status.DEPRECATED && !there.contains(lang.value()))
                    .forEach(lang -> reporter.report(first.id().orElseThrow().span(), "missing", id, lang));
        });
    }
}
