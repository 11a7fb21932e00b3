package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

final class NumericUnitMismatch implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Optional<Text> unit = question.fields().map("numeric").flatMap(numeric -> numeric.text("unit"));
        unit.flatMap(text -> Units.ALL.of(text.value())).ifPresent(wanted -> {
            List<Units.Use> asked = Units.ALL.askedIn(question.title().value()).stream()
                    .filter(use -> use.unit().quantity().equals(wanted.quantity()))
                    .toList();
            boolean same = asked.stream().anyMatch(use -> use.unit().equals(wanted));
            if (!asked.isEmpty() && !same) {
                reporter.report(
                        unit.get().span(), "differs", unit.get(), asked.get(0).word());
            }
        });
    }
}
