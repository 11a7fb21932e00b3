package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.stream.Collectors;

final class LangUnknown implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        List<Text> known = bank.manifest().map(Manifest::languages).orElse(List.of());
        String all = known.stream().map(Text::value).collect(Collectors.joining(", "));
        if (known.isEmpty()) {
            return;
        }
        bank.questions()
                .filter(Question::hasMetadata)
                .flatMap(question -> question.fields().text("lang").stream())
                .filter(lang -> known.stream().noneMatch(it -> it.value().equals(lang.value())))
                .forEach(lang -> reporter.report(lang.span(), "unknown", lang, all));
    }
}
