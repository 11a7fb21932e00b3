package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;

final class AnswerEmptyItem implements Rule<Answer> {
    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        answer.section()
                .nodes()
                .filter(node -> node.kind() == Kind.ITEM && node.children().isEmpty() && !isPicture(answer, node))
                .forEach(item -> reporter.report(answer.span(item), "item"));
    }

    /** An item of HTML may hold an image alone. */
    private static boolean isPicture(Answer answer, Node item) {
        return answer.file().text().substring(item.start(), item.end()).contains("<img");
    }
}
