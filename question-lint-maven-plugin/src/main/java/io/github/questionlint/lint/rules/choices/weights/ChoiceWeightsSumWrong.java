package io.github.questionlint.lint.rules.choices.weights;

import static io.github.questionlint.lint.rules.choices.weights.WeighedQuestion.ALL;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import java.math.BigDecimal;
import java.util.List;

final class ChoiceWeightsSumWrong implements Rule<WeighedQuestion> {
    /** How far the sum may be from 100: 33.3 three times is 99.9. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.5");

    @Override
    public View<WeighedQuestion> view() {
        return WeighedQuestion.VIEW;
    }

    @Override
    public void check(WeighedQuestion question, Reporter reporter) {
        List<Choice> right = question.weighed().stream().filter(Choice::correct).toList();
        if (!question.isMultiple() || right.isEmpty()) {
            return;
        }
        BigDecimal sum = right.stream().map(WeighedQuestion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean shared = question.question().choices().stream()
                .anyMatch(choice -> choice.correct() && choice.weight().isEmpty());
        boolean wrong =
                shared ? sum.compareTo(ALL) >= 0 : sum.subtract(ALL).abs().compareTo(ROUNDED) > 0;
        if (wrong) {
            reporter.report(
                    WeighedQuestion.place(right.get(0)), shared ? "nothing-left" : "sum", WeighedQuestion.shown(sum));
        }
    }
}
