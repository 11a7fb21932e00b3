package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import java.util.Locale;
import java.util.Set;

final class IdReserved implements Rule<Question> {
    private static final Set<String> OWN_FILES = Set.of("index", "readme", "retired");
    private static final Set<String> DEVICES =
            WordLists.beside(IdReserved.class).set("devices");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        question.id().filter(id -> question.hasMetadata()).ifPresent(id -> {
            String name = id.value().toLowerCase(Locale.ROOT);
            if (DEVICES.contains(name)) {
                reporter.report(id.span(), "device", id);
            } else if (OWN_FILES.contains(name)) {
                reporter.report(id.span(), "file", id);
            }
        });
    }
}
