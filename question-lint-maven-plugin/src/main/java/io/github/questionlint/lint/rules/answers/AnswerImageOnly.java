package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Prose;

final class AnswerImageOnly implements Rule<Answer> {
    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean wordless = answer.blocks().stream().allMatch(block -> Prose.isBlank(block.text()));
        if (wordless && !answer.blocks().isEmpty()) {
            reporter.report(answer.span(), "image");
        }
    }
}
