package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;

final class CodeTestsMissing implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        if (question.type() == QuestionType.CODE && question.section(Role.TESTS).isEmpty()) {
            reporter.report(
                    question.title().span(), question.format().equals(Question.LIST) ? "missing-list" : "missing");
        }
    }
}
