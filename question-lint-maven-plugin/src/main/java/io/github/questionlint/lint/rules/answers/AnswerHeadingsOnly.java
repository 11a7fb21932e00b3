package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;

final class AnswerHeadingsOnly implements Rule<Answer> {
    /** The most words of a heading. */
    private static final int LONGEST = 30;

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        List<Block> blocks = answer.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            boolean bare = isHeading(blocks.get(at)) && isBare(blocks, at) && saysNothing(blocks.get(at));
            if (bare && !isTitleOfNext(blocks, at)) {
                reporter.report(
                        answer.span(blocks.get(at)),
                        "bare",
                        Excerpt.of(blocks.get(at).text()));
            }
        }
    }

    /** Whether a heading is no label of the answer and no link, and does not hold the text itself, since line breaks were lost. */
    private static boolean saysNothing(Block block) {
        return Prose.words(block.text()).size() <= LONGEST
                && !Answer.isLabel(block)
                && !block.node().any(node -> node.kind() == Kind.LINK || node.kind() == Kind.IMAGE);
    }

    /** Whether the last heading is the only one of its level below other text: the title of what follows the answer. */
    private static boolean isTitleOfNext(List<Block> blocks, int at) {
        int level = blocks.get(at).node().number();
        return at + 1 == blocks.size()
                && blocks.stream().anyMatch(block -> !isHeading(block))
                && blocks.subList(0, at).stream()
                        .noneMatch(block -> isHeading(block) && block.node().number() == level);
    }

    private static boolean isHeading(Block block) {
        return block.node().kind() == Kind.HEADING && !block.inList();
    }

    /** Whether the next block is a heading of the same or a higher level, or the answer ends. */
    private static boolean isBare(List<Block> blocks, int at) {
        return at + 1 == blocks.size()
                || isHeading(blocks.get(at + 1))
                        && blocks.get(at + 1).node().number()
                                <= blocks.get(at).node().number();
    }
}
