package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import java.math.BigDecimal;

final class NumericToleranceTooLarge implements Rule<Question> {
    private final BigDecimal percent;

    NumericToleranceTooLarge(Options options) {
        percent = BigDecimal.valueOf(options.integer("percent"));
    }

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        question.fields().map("numeric").ifPresent(key -> {
            BigDecimal value = key.number("value").orElse(BigDecimal.ZERO).abs();
            BigDecimal tolerance = key.number("tolerance").orElse(BigDecimal.ZERO);
            BigDecimal allowed = value.multiply(percent).movePointLeft(2);
            if (value.signum() > 0 && tolerance.compareTo(allowed) > 0) {
                key.text("tolerance")
                        .ifPresent(text -> reporter.report(text.span(), "wide", text, key.text("value", ""), percent));
            }
        });
    }
}
