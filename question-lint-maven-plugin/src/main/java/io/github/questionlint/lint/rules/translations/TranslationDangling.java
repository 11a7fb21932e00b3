package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.Set;
import java.util.stream.Collectors;

final class TranslationDangling implements Rule<Editions> {
    @Override
    public View<Editions> view() {
        return Editions.VIEW;
    }

    @Override
    public void check(Editions editions, Reporter reporter) {
        for (Question edition : editions.all()) {
            edition.translationOf().ifPresent(of -> check(edition.lang(), of, editions.langs(), reporter));
        }
    }

    private static void check(String lang, Text of, Set<String> langs, Reporter reporter) {
        if (of.value().equals(lang)) {
            reporter.report(of.span(), "itself", of);
        } else if (!langs.contains(of.value())) {
            String others = langs.stream().filter(other -> !other.equals(lang)).collect(Collectors.joining(", "));
            reporter.report(of.span(), others.isEmpty() ? "alone" : "no-edition", of, others);
        }
    }
}
