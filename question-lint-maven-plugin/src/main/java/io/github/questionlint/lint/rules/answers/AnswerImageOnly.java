package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.model.QuestionFile;

final class AnswerImageOnly implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            boolean wordless = answer.blocks().stream().allMatch(block -> Prose.isBlank(block.text()));
            if (wordless && !answer.blocks().isEmpty()) {
                reporter.report(answer.span(), "image");
            }
        }
    }
}
