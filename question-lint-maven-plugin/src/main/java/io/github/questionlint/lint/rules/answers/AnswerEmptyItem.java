package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;

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
                .forEach(item -> reporter.report(answer.span(item), hasTextBelow(answer, item) ? "outside" : "item"));
    }

    /** Whether a paragraph follows on the next line, or after a blank one, that the item was meant to hold. */
    private static boolean hasTextBelow(Answer answer, Node item) {
        SourceFile file = answer.file();
        int line = file.lineAt(item.start());
        return answer.section()
                .nodes()
                .filter(node -> node.kind() == Kind.PARAGRAPH)
                .anyMatch(node -> isBelow(file, line, node.start()));
    }

    private static boolean isBelow(SourceFile file, int line, int start) {
        int distance = file.lineAt(start) - line;
        boolean next = distance == 1 || distance == 2 && file.line(line + 1).isBlank();
        return next
                && file.text().substring(file.lineStart(line + distance), start).isBlank();
    }

    /** An item of HTML may hold an image alone. */
    private static boolean isPicture(Answer answer, Node item) {
        return answer.file().text().substring(item.start(), item.end()).contains("<img");
    }
}
