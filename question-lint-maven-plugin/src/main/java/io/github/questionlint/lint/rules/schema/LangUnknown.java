package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.stream.Collectors;

final class LangUnknown implements Rule<BankQuestion> {
    @Override
    public View<BankQuestion> view() {
        return BankQuestion.VIEW;
    }

    @Override
    public void check(BankQuestion asked, Reporter reporter) {
        List<Text> known = asked.languages();
        asked.question()
                .fields()
                .text("lang")
                .filter(lang -> !known.isEmpty()
                        && known.stream().noneMatch(it -> it.value().equals(lang.value())))
                .ifPresent(lang -> reporter.report(lang.span(), "unknown", lang, listed(known)));
    }

    private static String listed(List<Text> languages) {
        return languages.stream().map(Text::value).collect(Collectors.joining(", "));
    }
}
