package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;

/**
 * Tells whether the bullets of a document only name groups of questions, which are the bullets one level below. Steps and
 * agendas look the same, so that the document must say that it holds questions.
 */
public final class ItemGroups {
    /** How deep the items are nested that are questions. */
    public static final int DEPTH = 2;

    private static final int LONGEST = 80;
    private static final int FEWEST = 2;
    private static final double MOST = 0.8;

    private ItemGroups() {}

    /** Whether nearly all bullets that have bullets that ask below them ask nothing themselves. */
    public static boolean are(Document document) {
        if (!document.isNamedForQuestions()) {
            return false;
        }
        List<Node> parents = document.markdown().root().children().stream()
                .filter(block -> block.kind() == Kind.LIST && block.number() < 0)
                .flatMap(list -> list.children().stream())
                .filter(ItemGroups::hasQuestions)
                .toList();
        long groups = parents.stream().filter(ItemGroups::isName).count();
        return groups >= FEWEST && groups >= parents.size() * MOST;
    }

    /** Whether an item has a list below its title, in which most items ask. */
    private static boolean hasQuestions(Node item) {
        List<Node> parts = item.children();
        return parts.size() == 2
                && parts.get(0).kind() == Kind.PARAGRAPH
                && parts.get(1).kind() == Kind.LIST
                && asking(parts.get(1)) * 2 > parts.get(1).children().size();
    }

    /** How many items of a list ask. */
    static long asking(Node list) {
        return list.children().stream().filter(ItemGroups::asks).count();
    }

    private static boolean asks(Node item) {
        return !item.children().isEmpty()
                && QuestionWords.score(item.children().get(0).visibleText()) > 0;
    }

    private static boolean isName(Node item) {
        String title = item.children().get(0).visibleText();
        return title.length() <= LONGEST && QuestionWords.score(title) == 0;
    }
}
