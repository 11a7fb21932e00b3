package io.github.questionlint.lint.rules.choices.weights;

import static io.github.questionlint.lint.rules.choices.weights.WeighedQuestion.ALL;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import java.math.BigDecimal;

final class ChoiceWeightConflict implements Rule<WeighedQuestion> {
    @Override
    public View<WeighedQuestion> view() {
        return WeighedQuestion.VIEW;
    }

    @Override
    public void check(WeighedQuestion question, Reporter reporter) {
        if (!question.question().fields().flag("partialCredit").orElse(true)) {
            reporter.report(WeighedQuestion.place(question.weighed().get(0)), "no-part");
            return;
        }
        for (Choice choice : question.weighed()) {
            BigDecimal weight = WeighedQuestion.weight(choice);
            String message = choice.correct() ? ofRight(question, weight) : ofWrong(question, weight);
            if (!message.isEmpty()) {
                reporter.report(WeighedQuestion.place(choice), message, WeighedQuestion.shown(weight));
            }
        }
    }

    private static String ofRight(WeighedQuestion question, BigDecimal weight) {
        if (weight.signum() <= 0) {
            return "right";
        }
        return question.isMultiple() || weight.compareTo(ALL) == 0 ? "" : "only-right";
    }

    private static String ofWrong(WeighedQuestion question, BigDecimal weight) {
        if (question.isMultiple()) {
            return weight.signum() > 0 ? "wrong" : "";
        }
        return weight.compareTo(ALL) >= 0 ? "as-right" : "";
    }
}
