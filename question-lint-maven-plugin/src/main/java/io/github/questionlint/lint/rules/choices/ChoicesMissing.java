package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;

final class ChoicesMissing implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        if (question.choices().size() == 1) {
            Choice only = question.choices().get(0);
            reporter.report(only.span(), "one", ChoiceText.quoted(only));
        } else if (question.choices().isEmpty() && question.type().hasChoices()) {
            none(question, reporter);
        }
    }

    private static void none(Question question, Reporter reporter) {
        if (!question.hasMetadata()) {
            reporter.report(question.title().span(), "lost");
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
