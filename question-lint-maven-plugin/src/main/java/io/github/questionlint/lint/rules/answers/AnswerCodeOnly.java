package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.QuestionType;

final class AnswerCodeOnly implements Rule<Answer> {
    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean code = !answer.blocks().isEmpty()
                && answer.blocks().stream().allMatch(block -> block.node().isCodeBlock());
        if (code && answer.question().type() == QuestionType.OPEN) {
            String message = answer.question().hasMetadata() ? "code" : "code-layout";
            reporter.report(answer.span(answer.blocks().get(0)), message);
        }
    }
}
