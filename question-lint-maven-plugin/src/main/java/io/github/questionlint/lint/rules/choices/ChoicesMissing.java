package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.QuestionRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;

final class ChoicesMissing implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        if (!question.type().hasChoices() || !question.choices().isEmpty()) {
            return;
        }
        String type = question.type().key();
        question.section(Role.CHOICES)
                .map(Section::heading)
                .ifPresentOrElse(
                        place -> reporter.report(place, "no-list", type),
                        () -> reporter.report(question.title().span(), "no-section", type));
    }
}
