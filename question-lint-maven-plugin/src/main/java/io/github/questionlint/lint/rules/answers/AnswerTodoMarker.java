package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;

final class AnswerTodoMarker implements Rule<Answer> {
    private static final Phrases MARKERS = Phrases.load(AnswerTodoMarker.class, "todo-marker");
    private static final int LONGEST = 12;

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        for (Block block : answer.blocks()) {
            if (block.node().kind() == Kind.PARAGRAPH && isMarked(block.text())) {
                reporter.report(answer.span(block), "todo", Excerpt.of(block.text()));
            }
        }
        answer.section()
                .nodes()
                .filter(AnswerTodoMarker::isComment)
                .filter(node -> isMarked(comment(node)))
                .forEach(node -> reporter.report(answer.span(node), "todo", Excerpt.of(comment(node))));
    }

    /** Whether the text starts with a marker and a colon. */
    private static boolean isMarked(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        int colon = Math.max(start.indexOf(':'), start.indexOf('：'));
        return colon > 0 && colon + 1 < text.length() && MARKERS.contains(start.substring(0, colon));
    }

    private static boolean isComment(Node node) {
        return node.is(Kind.HTML, Kind.HTML_BLOCK) && node.text().strip().startsWith("<!--");
    }

    private static String comment(Node node) {
        return node.text().strip().replace("<!--", "").replace("-->", "").strip();
    }
}
