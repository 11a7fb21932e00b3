package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;

final class ChoiceExplanationMissing implements Rule<AskedQuestion> {
    private final boolean everywhere;

    ChoiceExplanationMissing(Options options) {
        everywhere = options.flag("everywhere");
    }

    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        Question question = asked.question();
        boolean explained = question.section(Role.EXPLANATION).isPresent()
                || question.choices().stream()
                        .anyMatch(choice -> choice.explanation().isPresent());
        boolean wanted = everywhere || question.hasMetadata();
        if (wanted && !explained && !question.choices().isEmpty()) {
            String message = Notation.of(asked).message("none", Notation.DATA, Notation.LIST);
            boolean below = message.equals("none") && !question.hasMetadata();
            reporter.report(question.title().span(), below ? "none-layout" : message);
        }
    }
}
