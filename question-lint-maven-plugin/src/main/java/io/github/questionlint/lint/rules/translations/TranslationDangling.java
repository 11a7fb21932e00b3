package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.source.Text;
import java.util.stream.Collectors;

final class TranslationDangling implements Rule<OriginalName> {
    @Override
    public View<OriginalName> view() {
        return OriginalName.VIEW;
    }

    @Override
    public void check(OriginalName original, Reporter reporter) {
        Text named = original.named();
        if (named.value().equals(original.lang())) {
            reporter.report(named.span(), "itself", named);
        } else if (!original.langs().contains(named.value())) {
            String others = original.langs().stream()
                    .filter(other -> !other.equals(original.lang()))
                    .collect(Collectors.joining(", "));
            reporter.report(named.span(), others.isEmpty() ? "alone" : "no-edition", named, others);
        }
    }
}
