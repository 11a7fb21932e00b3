package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the slashes between the question and the answer of a list item, as in {@code What is a stack? // a list}. Several
 * items of a document must have them, and most of these must ask in front of them, since others hold code with comments.
 */
final class SlashedItems {
    private static final String SLASHES = " // ";
    private static final int FEWEST = 2;

    private final Document document;
    private final boolean usual;

    private SlashedItems(Document document, boolean usual) {
        this.document = document;
        this.usual = usual;
    }

    static SlashedItems of(Document document) {
        SlashedItems all = new SlashedItems(document, true);
        List<String> fronts = new ArrayList<>();
        if (document.file().text().contains(SLASHES)) {
            document.markdown().root().all(Kind.ITEM).forEach(item -> all.addFront(item, fronts));
        }
        long asking =
                fronts.stream().filter(front -> QuestionWords.score(front) > 0).count();
        // Without a question mark in front of any, they may be an operator, as in "What is 7 // 2?".
        boolean marked = fronts.stream().anyMatch(QuestionWords::endsWithMark);
        return new SlashedItems(document, marked && asking >= FEWEST && asking * 2 > fronts.size());
    }

    private void addFront(Node item, List<String> fronts) {
        Node first = item.children().isEmpty() ? item : item.children().get(0);
        int slashes = first.kind() == Kind.PARAGRAPH ? at(first) : -1;
        if (slashes >= 0) {
            fronts.add(document.file().text().substring(first.start(), slashes).strip());
        }
    }

    /** The blank in front of the only such slashes of a paragraph; -1 without any. */
    int at(Node paragraph) {
        int found = -1;
        for (Node inline : usual ? paragraph.children() : List.<Node>of()) {
            int slashes = inline.kind() == Kind.TEXT ? inline.text().indexOf(SLASHES) : -1;
            boolean more = slashes >= 0 && (found >= 0 || inline.text().indexOf(SLASHES, slashes + 1) >= 0);
            if (more || slashes >= 0 && !document.file().text().startsWith(inline.text(), inline.start())) {
                return -1;
            }
            found = slashes < 0 ? found : inline.start() + slashes;
        }
        return found > paragraph.start() ? found : -1;
    }

    /** Where the answer behind such slashes begins. */
    static int behind(int slashes) {
        return slashes + SLASHES.length();
    }
}
