package io.github.questionlint.layout.card;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cards with gaps, such as {@code C: A [mast] cell releases histamine.}, beside those that begin with {@code Q:}. They ask
 * nothing and have no answer, so that they are no questions, and no part of the answer above them either.
 */
public final class ClozeCards {
    private static final Pattern OPENING = Pattern.compile("C[:：]\\s");
    private static final Pattern GAP = Pattern.compile("(?<!!)\\[[^\\[\\]\\n]{1,80}\\](?![(\\[:])");
    private static final Pattern QUESTION = Pattern.compile("(?m)^Q[:：]\\s");
    /** As many make a deck where nothing asks. */
    private static final int SEVERAL = 2;

    private ClozeCards() {}

    /** Those of a document, in its order. */
    public static List<Node> of(Document document) {
        String text = document.file().text();
        if (document.isData() || text.indexOf("C:") < 0 && text.indexOf("C：") < 0) {
            return List.of();
        }
        List<Node> cards = document.markdown().root().children().stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH && isCard(text, block))
                .toList();
        boolean deck = cards.size() >= SEVERAL
                || !cards.isEmpty() && QUESTION.matcher(text).find();
        return deck ? cards : List.of();
    }

    private static boolean isCard(String text, Node block) {
        return OPENING.matcher(text).region(block.start(), block.end()).lookingAt()
                && GAP.matcher(text).region(block.start(), block.end()).find();
    }
}
