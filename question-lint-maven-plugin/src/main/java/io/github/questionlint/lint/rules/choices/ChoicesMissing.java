package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;

final class ChoicesMissing implements Rule<AskedQuestion> {
    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        Question question = asked.question();
        if (question.choices().size() == 1) {
            Choice only = question.choices().get(0);
            reporter.report(only.span(), "one", ChoiceText.quoted(only));
        } else if (question.choices().isEmpty() && question.type().hasChoices()) {
            none(asked, reporter);
        }
    }

    private static String message(AskedQuestion asked) {
        String message = Notation.of(asked).message("no-section", Notation.DATA, Notation.LIST);
        boolean below = message.equals("no-section") && !asked.question().hasMetadata();
        return below ? "lost" : message;
    }

    private static void none(AskedQuestion asked, Reporter reporter) {
        Question question = asked.question();
        String type = question.type().key();
        question.section(Role.CHOICES)
                .map(Section::heading)
                .ifPresentOrElse(
                        place -> reporter.report(place, "no-list", type),
                        () -> reporter.report(question.title().span(), message(asked), type));
    }
}
