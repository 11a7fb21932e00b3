package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Program;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;

final class CodeSolutionMissing implements Rule<Answer> {
    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        if (answer.question().type() == QuestionType.CODE
                && !answer.isEmpty()
                && Program.in(answer.question(), Role.ANSWER).isEmpty()) {
            reporter.report(answer.opening(), "missing");
        }
    }
}
