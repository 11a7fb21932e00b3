package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.LabelWords;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises the empty field that a reader writes an answer into: a label such as "Your answer:" above nothing, or above a line. */
public final class AnswerField {
    private static final LabelWords LABELS = LabelWords.of("answer-field");
    private static final String COLONS = ":：\n";
    /** No label with its colon is longer, in UTF-16 units. */
    private static final int LONGEST = 60;

    /** No text, lines to write on, or words in square or other brackets such as "[your text here]"; what is in round ones may be an answer. */
    private static final Pattern EMPTY =
            Pattern.compile("[\\s_.…–—-]*+(?:[\\[<{【][\\p{L}\\s'’.…!,-]{2,100}[\\]>}】][\\s.]*+)?");

    private AnswerField() {}

    /** Whether the last blocks of a question are such a field. */
    public static boolean endsWith(Document document, List<Node> body) {
        int at = body.size() - 1;
        while (at >= 0 && !isLabel(body.get(at)) && isEmpty(document, body.get(at))) {
            at--;
        }
        return at >= 0 && isLabel(body.get(at));
    }

    /** Whether the first block below a title asks, and the rest of the question is such a field. */
    public static boolean isBelowStem(Document document, QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        return body.size() > 1
                && body.get(0).kind() == Kind.PARAGRAPH
                && !isLabel(body.get(0))
                && QuestionWords.score(body.get(0).visibleText()) > 0
                && endsWith(document, body.subList(1, body.size()));
    }

    private static boolean isLabel(Node block) {
        String text = block.is(Kind.HEADING, Kind.PARAGRAPH) ? block.visibleText() : "";
        int colon = 0;
        while (colon < text.length() && colon < LONGEST && COLONS.indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        return LABELS.are(text.substring(0, colon))
                && EMPTY.matcher(text.substring(Math.min(text.length(), colon + 1)))
                        .matches();
    }

    private static boolean isEmpty(Document document, Node block) {
        if (AnswerStart.inComment(document, block) >= 0 || block.any(node -> node.kind() == Kind.IMAGE)) {
            return false;
        }
        boolean text = block.is(Kind.PARAGRAPH, Kind.QUOTE, Kind.HTML_BLOCK);
        String shown = block.isCodeBlock()
                ? block.text()
                : text ? RenderedText.of(document.file(), List.of(block)).text() : "-";
        return block.kind() == Kind.THEMATIC_BREAK
                || (text || block.isCodeBlock()) && EMPTY.matcher(shown).matches();
    }
}
