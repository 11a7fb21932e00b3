package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class TranslationDangling implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        for (List<Question> editions : bank.editions().values()) {
            Set<String> langs = Translation.byLang(editions).keySet();
            editions.forEach(
                    edition -> edition.translationOf().ifPresent(of -> check(edition.lang(), of, langs, reporter)));
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
