package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node.Kind;

final class AnswerEndsWithColon implements Rule<Answer> {
    /** An answer of at most this many characters is a word that is asked for, such as "Re:". */
    private static final int SHORTEST = 6;

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean text = answer.blocks().size() > 1 || answer.text().strip().length() > SHORTEST;
        if (!answer.blocks().isEmpty() && text && isOpen(answer.last()) && !answer.goesOnInItem()) {
            Block last = answer.last();
            int end = last.node().end();
            reporter.report(answer.file().span(end - 1, end), "colon", Excerpt.ofEnd(last.text()));
        }
    }

    private static boolean isOpen(Block block) {
        String text = block.text();
        return block.node().kind() == Kind.PARAGRAPH
                && (text.endsWith(":") || text.endsWith("："))
                && !text.endsWith("::")
                && !block.node().any(Answer::isPicture);
    }
}
