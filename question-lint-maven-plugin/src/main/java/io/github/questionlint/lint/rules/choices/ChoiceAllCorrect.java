package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import java.util.List;

final class ChoiceAllCorrect implements Rule<QuestionBank> {
    /** More than one in this many questions, and more than a few, are a custom of the bank, which is said once. */
    private static final int RARE = 30;

    private static final int FEW = 3;

    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        List<Question> choice = bank.questions()
                .filter(question -> question.choices().size() > 1)
                .toList();
        List<Question> all = choice.stream()
                .filter(question -> question.choices().stream().allMatch(Choice::correct))
                .toList();
        if (all.size() <= Math.max(FEW, choice.size() / RARE)) {
            all.forEach(question -> reporter.report(
                    question.choices().get(0).markSpan(),
                    "all",
                    question.choices().size()));
        } else {
            reporter.report(all.get(0).choices().get(0).markSpan(), "custom", all.size(), choice.size());
        }
    }
}
