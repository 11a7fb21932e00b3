package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;

final class AnswerEmptyItem implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            answer.section()
                    .nodes()
                    .filter(node -> node.kind() == Kind.ITEM && node.children().isEmpty())
                    .forEach(item -> reporter.report(answer.span(item), "item"));
        }
    }
}
