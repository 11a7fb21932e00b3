package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.regex.Pattern;

final class AnswerIntroWithoutList implements Rule<Answer> {
    private static final Pattern INTRO =
            Pattern.compile("(?is).*(?:如下|以下(?:几[点个种类]|这些)|as follows|(?<![\\p{L}\\p{Nd}_])the following)\\s*[:：]");
    /** A paragraph that looks like a list item: it has a number, a sign, a formula or several lines. */
    private static final Pattern POINT = Pattern.compile(
            "(?is)[（(\\[【]?(?:[0-9]|[一二三四五六七八九十]+[、.)）]|[a-z][.)）]|第[一二三]|首先|其一|[①-⑳•·◆■●*+>-]|first|to begin|step)|[^\\n$\\\\]*[\\n$\\\\]|[^\\n]{1,24}[:：]");

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        List<Block> blocks = answer.blocks();
        for (int at = 0; at + 1 < blocks.size(); at++) {
            Block block = blocks.get(at);
            boolean intro = block.node().kind() == Kind.PARAGRAPH
                    && INTRO.matcher(block.text()).matches();
            if (intro && blocks.subList(at + 1, blocks.size()).stream().noneMatch(AnswerIntroWithoutList::isPoint)) {
                int end = block.node().end();
                reporter.report(answer.file().span(end - 1, end), "intro", Excerpt.ofEnd(block.text()));
            }
        }
    }

    private static boolean isPoint(Block block) {
        Node node = block.node();
        boolean setOff = node.any(part -> part.is(Kind.LINE_BREAK, Kind.IMAGE, Kind.HTML)
                || part.is(Kind.STRONG, Kind.CODE, Kind.LINK) && part.start() == node.start());
        return block.inList()
                || node.kind() != Kind.PARAGRAPH
                || setOff
                || POINT.matcher(block.text()).lookingAt();
    }
}
