package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;

final class AnswerCodeOnly implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            boolean code = !answer.blocks().isEmpty()
                    && answer.blocks().stream().allMatch(block -> block.node().isCodeBlock());
            if (code && answer.question().type() == QuestionType.OPEN) {
                reporter.report(answer.span(answer.blocks().get(0)), "code");
            }
        }
    }
}
