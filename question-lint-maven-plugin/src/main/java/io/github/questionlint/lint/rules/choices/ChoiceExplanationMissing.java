package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;

final class ChoiceExplanationMissing implements Rule<Question> {
    private final boolean everywhere;

    ChoiceExplanationMissing(Options options) {
        everywhere = options.flag("everywhere");
    }

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        boolean explained = question.section(Role.EXPLANATION).isPresent()
                || question.choices().stream()
                        .anyMatch(choice -> choice.explanation().isPresent());
        boolean wanted = everywhere || question.hasMetadata();
        if (wanted && !explained && !question.choices().isEmpty()) {
            reporter.report(question.title().span(), "none");
        }
    }
}
