package io.github.questionlint.layout.find;

import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;

/**
 * Tells whether the items of a document are questions with a label in bold print in front of each, as in "**Links:** How
 * do you write one?". Otherwise what is in bold print is the question, or a term, and the answer is behind it.
 */
public final class LabelledItems {
    private static final int FEWEST = 4;
    private static final double MOST = 0.6;
    /** The least share that has a question mark: terms may be explained by what one does with them. */
    private static final double MARKED = 0.25;
    /** The longest label, in UTF-16 units. */
    private static final int LONGEST = 40;

    private LabelledItems() {}

    /** Whether most items have a label, most of these ask or tell to do something, and some have a question mark. */
    public static boolean are(Node root) {
        List<Node> first = root.children().stream()
                .filter(block -> block.kind() == Kind.LIST)
                .flatMap(list -> list.children().stream())
                .filter(item -> !item.children().isEmpty())
                .map(item -> item.children().get(0))
                .toList();
        List<String> labelled = first.stream()
                .filter(LabelledItems::isLabelled)
                .map(Node::visibleText)
                .toList();
        long asking = labelled.stream()
                .filter(text -> isMarked(text) || QuestionWords.tellsBehindColon(text))
                .count();
        return labelled.size() >= FEWEST
                && labelled.size() >= first.size() * MOST
                && asking >= labelled.size() * MOST
                && labelled.stream().filter(LabelledItems::isMarked).count() >= labelled.size() * MARKED;
    }

    private static boolean isMarked(String text) {
        return QuestionWords.score(text) == 1;
    }

    /** Whether a paragraph starts with a few words in bold print and a colon, which ask nothing. */
    static boolean isLabelled(Node paragraph) {
        Node first = paragraph.children().isEmpty()
                ? paragraph
                : paragraph.children().get(0);
        String label = first.kind() == Kind.STRONG ? first.visibleText().strip() : "";
        String text = paragraph.visibleText();
        return !label.isEmpty()
                && label.length() <= LONGEST
                && QuestionWords.score(label) == 0
                && (label.endsWith(":") || text.startsWith(":", label.length()));
    }
}
