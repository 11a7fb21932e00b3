package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Characters;
import java.util.regex.Pattern;

final class AnswerWrongLanguage implements Rule<Answer> {
    /** Formulas and addresses are the same in every language. */
    private static final Pattern NO_LANGUAGE =
            Pattern.compile("\\$\\$[^$]{0,4000}\\$\\$|\\$[^$\\n]{1,400}\\$|[a-z]{2,8}://\\S{1,400}|\\\\[A-Za-z]{1,40}");

    /** What ends a line of a program that stands outside of a code block, or is in it. */
    private static final Pattern CODE = Pattern.compile("[;{}]\\s{0,9}(?:\\n|$)|<<|==|\\w\\(\\w{0,40}\\)");

    private static final int FEWEST_WORDS = 40;
    private static final int PERCENT_OF_CHINESE = 5;
    private static final int PERCENT_OF_OTHERS = 20;

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        String lang = answer.question().lang();
        boolean chinese = isChinese(lang);
        if (!chinese && !(isEnglish(lang) && hasHan(answer))) {
            return;
        }
        String text = running(answer);
        long han = text.codePoints().filter(Characters::isHan).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        String place = answer.question().hasMetadata() ? "" : "-layout";
        if (chinese && han * 100 < letters * PERCENT_OF_CHINESE && isLong(text)) {
            reporter.report(answer.span(), "not-chinese" + place, lang);
        } else if (!chinese && han * 100 > letters * PERCENT_OF_OTHERS && isLong(text)) {
            reporter.report(answer.span(), "chinese" + place, lang, han * 100 / letters);
        }
    }

    private static boolean hasHan(Answer answer) {
        return answer.blocks().stream()
                .anyMatch(block -> block.text().codePoints().anyMatch(Characters::isHan));
    }

    private static boolean isLong(String text) {
        return Prose.words(text).size() >= FEWEST_WORDS;
    }

    private static boolean isChinese(String lang) {
        return lang.equals("zh") || lang.startsWith("zh-");
    }

    private static boolean isEnglish(String lang) {
        return lang.equals("en") || lang.startsWith("en-");
    }

    /** The sentences, without code, be it in a block or not, tables, terms in a list and formulas. */
    private static String running(Answer answer) {
        StringBuilder out = new StringBuilder();
        answer.blocks().stream()
                .filter(block -> block.node().kind() == Kind.PARAGRAPH)
                .filter(block -> !CODE.matcher(block.text()).find())
                .filter(block -> !block.inList() || Prose.words(block.text()).size() > 8)
                .map(Block::node)
                .flatMap(Node::stream)
                .filter(node -> node.kind() == Kind.TEXT)
                .forEach(node -> out.append(node.text()).append('\n'));
        return NO_LANGUAGE.matcher(out).replaceAll(" ");
    }
}
