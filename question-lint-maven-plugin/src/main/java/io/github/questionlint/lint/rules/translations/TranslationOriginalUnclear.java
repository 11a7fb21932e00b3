package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.Collection;
import java.util.List;

final class TranslationOriginalUnclear implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        bank.editions().forEach((id, all) -> {
            Collection<Question> editions = Translation.byLang(all).values();
            List<Question> originals = editions.stream()
                    .filter(edition -> !Translation.isOne(edition))
                    .toList();
            if (editions.size() > 1 && originals.isEmpty()) {
                Question first = editions.iterator().next();
                first.fields().map("translation").ifPresent(it -> reporter.report(it.span(), "none", id));
            }
            originals.stream().skip(1).forEach(edition -> report(edition, originals.get(0), reporter));
        });
    }

    private static void report(Question edition, Question original, Reporter reporter) {
        Text id = edition.id().orElseThrow();
        reporter.report(Observation.at(id.span(), "several", id, edition.lang(), original.lang())
                .and(original.id().orElseThrow().span(), "there"));
    }
}
