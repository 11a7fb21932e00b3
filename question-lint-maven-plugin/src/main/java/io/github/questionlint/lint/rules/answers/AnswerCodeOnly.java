package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.FileRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;

final class AnswerCodeOnly implements FileRule {
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
