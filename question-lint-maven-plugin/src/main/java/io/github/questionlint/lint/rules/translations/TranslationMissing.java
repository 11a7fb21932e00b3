package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Status;

final class TranslationMissing implements Rule<Editions> {
    @Override
    public View<Editions> view() {
        return Editions.VIEW;
    }

    @Override
    public void check(Editions editions, Reporter reporter) {
        Question first = editions.first();
        editions.wanted().stream()
                .filter(lang ->
                        first.status() != Status.DEPRECATED && !editions.langs().contains(lang.value()))
                .forEach(lang -> reporter.report(first.id().orElseThrow().span(), "missing", editions.id(), lang));
    }
}
