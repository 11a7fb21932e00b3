package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.List;

final class TranslationOriginalUnclear implements Rule<Editions> {
    @Override
    public View<Editions> view() {
        return Editions.VIEW;
    }

    @Override
    public void check(Editions editions, Reporter reporter) {
        List<Question> originals = editions.distinct().stream()
                .filter(edition -> !isTranslation(edition))
                .toList();
        if (editions.distinct().size() > 1 && originals.isEmpty()) {
            editions.first()
                    .fields()
                    .map("translation")
                    .ifPresent(it -> reporter.report(it.span(), "none", editions.id()));
        }
        originals.stream().skip(1).forEach(edition -> report(edition, originals.get(0), reporter));
    }

    /** Whether an edition says that it is a translation. */
    private static boolean isTranslation(Question edition) {
        return edition.fields().map("translation").isPresent();
    }

    private static void report(Question edition, Question original, Reporter reporter) {
        Text id = edition.id().orElseThrow();
        reporter.report(Observation.at(id.span(), "several", id, edition.lang(), original.lang())
                .and(original.id().orElseThrow().span(), "there"));
    }
}
