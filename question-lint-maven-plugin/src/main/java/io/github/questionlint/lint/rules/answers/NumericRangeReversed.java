package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.util.Optional;

final class NumericRangeReversed implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Optional<Fields> key = question.fields().map("numeric");
        Optional<BigDecimal> min = key.flatMap(numeric -> numeric.number("min"));
        Optional<BigDecimal> max = key.flatMap(numeric -> numeric.number("max"));
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            Text place = key.flatMap(numeric -> numeric.text("min")).orElseThrow();
            reporter.report(place.span(), "swapped", place, key.get().text("max", ""));
        }
    }
}
