package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.regex.Pattern;

final class AnswerEndsOpen implements Rule<Answer> {
    /** Chinese words that end with 和 and mean a sum, a mixture or a mood instead of "and". */
    private static final Pattern OPEN = Pattern.compile(
            "(?s).*(?:[，、,（(《“—]|因为|例如|比如|以及|(?<![总求饱之缓温平柔调共谐代附亲祥中议])和|(?i:(?<=\\s)(?:such as|because|and|or|the)))");
    /** What a program prints, number by number, with a comma after each. */
    private static final Pattern OUTPUT = Pattern.compile("[^,，]{0,20}\\d[,，] ?-?\\d[\\d,， -]*+(?<=[,，])");
    /** The most words of an answer that is a name. */
    private static final int NAME = 3;

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        if (!answer.blocks().isEmpty() && isOpen(answer) && !answer.goesOnInItem()) {
            int end = answer.last().node().end();
            reporter.report(
                    answer.file().span(end - 1, end),
                    "open",
                    Excerpt.ofEnd(answer.last().text()));
        }
    }

    private static boolean isOpen(Answer answer) {
        Block last = answer.last();
        return last.node().kind() == Kind.PARAGRAPH
                && !last.node().any(Answer::isPicture)
                && last.node().children().get(last.node().children().size() - 1).kind() == Kind.TEXT
                && OPEN.matcher(last.text()).matches()
                && !(answer.question().lang().startsWith("ja") && last.text().endsWith("和"))
                && !isName(answer)
                && !OUTPUT.matcher(last.text()).matches()
                && !isHabit(answer.blocks());
    }

    /** Whether the answer is a name of a word or three without any mark, as in "Exclusive Or". */
    private static boolean isName(Answer answer) {
        String text = answer.text().strip();
        return text.split("\\s+", -1).length <= NAME
                && text.codePoints().allMatch(c -> c < 128 && Character.isLetter(c) || c == ' ');
    }

    /** Whether the previous item ends with the same mark: then it is the style of the list. */
    private static boolean isHabit(List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        String end = last.text().substring(last.text().length() - 1);
        return last.inList()
                && blocks.size() > 1
                && blocks.get(blocks.size() - 2).inList()
                && blocks.get(blocks.size() - 2).text().endsWith(end);
    }
}
