package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.AnswerField;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether all that is below a title goes on with the question, so that it has no answer: the code that the title
 * points to, the same question in another script, or a field that a reader writes the answer into.
 */
final class StemRest {
    /** What comments and prompts begin with: behind them, the code may tell what it prints. */
    private static final Pattern TOLD = Pattern.compile("(?m)(?<!:)//|/\\*|<!--|(?<!\\S)(?:#|--|%)\\s|;;|^>>>");

    private static final String LINK_INSIDE = "href=\"#";
    private static final String SENTENCE_END = "。";
    /** The score of a text with words that ask wherever they are, not only at its start. */
    private static final double ASKS = 0.9;

    private StemRest() {}

    /** Whether nothing but a part of the question is below its title. */
    static boolean isAll(Document document, QuestionRange range, List<Node> body) {
        List<Node> shown =
                body.stream().filter(block -> !isAround(document, block)).toList();
        if (shown.size() != 1) {
            return AnswerField.endsWith(document, body);
        }
        String title = range.title().value();
        Node block = shown.get(0);
        return block.isCodeBlock()
                ? QuestionWords.pointsToCode(title)
                        && !TOLD.matcher(block.text()).find()
                : isTranslation(title, block) || AnswerField.endsWith(document, body);
    }

    /** Whether a block only divides questions, or leads back to the top of the page. */
    private static boolean isAround(Document document, Node block) {
        return block.kind() == Kind.THEMATIC_BREAK
                || block.kind() == Kind.HTML_BLOCK
                        && document.file()
                                .text()
                                .substring(block.start(), block.end())
                                .contains(LINK_INSIDE);
    }

    /** Whether a single line or bullet asks, as the title does, in letters of another kind. */
    private static boolean isTranslation(String title, Node block) {
        Node line = block.kind() == Kind.LIST ? only(only(block)) : block;
        String text = line.kind() == Kind.PARAGRAPH ? line.visibleText().strip() : "";
        boolean sentence = text.indexOf(SENTENCE_END) < 0 && QuestionWords.score(text) >= ASKS;
        return !text.isEmpty()
                && QuestionWords.score(title) > 0
                && (QuestionWords.endsWithMark(text) || sentence && block.kind() == Kind.LIST)
                && isLatin(title) != isLatin(text);
    }

    /** The only child of a node; the node itself where there are others. */
    private static Node only(Node node) {
        return node.children().size() == 1 ? node.children().get(0) : node;
    }

    /** Whether most letters of a text are Latin. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
        return latin * 2 > letters;
    }
}
