package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Program;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;

final class CodeSolutionMissing implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            if (answer.question().type() == QuestionType.CODE
                    && !answer.isEmpty()
                    && Program.in(answer.question(), Role.ANSWER).isEmpty()) {
                reporter.report(answer.opening(), "missing");
            }
        }
    }
}
