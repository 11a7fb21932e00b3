package io.github.questionlint.layout.find;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bold letters that open the answers below the items of a document, as in {@code - **R:** …}. They are of any language,
 * and too short to be known as words: more items must have the same one in their first bullet than are outside of all.
 */
final class NestedLabels {
    private static final Pattern LABEL = Pattern.compile("(\\p{L}{1,3})[ .]?(:?)");
    private static final int FEWEST = 2;

    /** How often a label opens the first bullet of an item, less how often it opens an item that is in no other. */
    private final Map<String, Integer> counts = new HashMap<>();

    private NestedLabels() {}

    static NestedLabels of(Node root) {
        NestedLabels labels = new NestedLabels();
        labels.walk(root, false);
        return labels;
    }

    private void walk(Node parent, boolean nested) {
        for (Node block : parent.children()) {
            if (block.kind() == Kind.LIST) {
                items(block, nested);
            }
        }
    }

    private void items(Node list, boolean nested) {
        for (int at = 0; at < list.children().size(); at++) {
            Node item = list.children().get(at);
            int first = at == 0 ? 1 : 0;
            count(item, nested ? first : -1);
            walk(item, true);
        }
    }

    private void count(Node item, int step) {
        String label = step == 0 ? "" : label(item);
        if (!label.isEmpty()) {
            counts.merge(label, step, Integer::sum);
        }
    }

    /** The bold letters in front of a colon that an item starts with; empty without any. */
    private static String label(Node item) {
        Node first = item.children().isEmpty() ? item : item.children().get(0);
        boolean bold = first.kind() == Kind.PARAGRAPH
                && first.children().size() > 1
                && first.children().get(0).kind() == Kind.STRONG;
        Matcher label = LABEL.matcher(bold ? first.children().get(0).visibleText() : "");
        return label.matches()
                        && (!label.group(2).isEmpty()
                                || first.children().get(1).visibleText().startsWith(":"))
                ? label.group(1)
                : "";
    }

    /** Whether an item starts with such a label. */
    boolean isLabelled(Node item) {
        return !counts.isEmpty() && counts.getOrDefault(label(item), 0) >= FEWEST;
    }
}
