package io.github.questionlint.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** A node and all below it, in the order of the document; no further than somebody asks. */
final class NodeWalk extends AbstractSpliterator<Node> {
    private final Deque<Iterator<Node>> open = new ArrayDeque<>();

    NodeWalk(Node root) {
        super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
        open.push(List.of(root).iterator());
    }

    @Override
    public boolean tryAdvance(Consumer<? super Node> action) {
        while (!open.isEmpty() && !open.peek().hasNext()) {
            open.pop();
        }
        if (open.isEmpty()) {
            return false;
        }
        Node node = open.peek().next();
        if (!node.children().isEmpty()) {
            open.push(node.children().iterator());
        }
        action.accept(node);
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super Node> action) {
        while (!open.isEmpty()) {
            Iterator<Node> left = open.pop();
            while (left.hasNext()) {
                all(left.next(), action);
            }
        }
    }

    private static void all(Node node, Consumer<? super Node> action) {
        action.accept(node);
        List<Node> children = node.children();
        // An iterator for every node costs more than the walk itself.
        for (int at = 0; at < children.size(); at++) {
            all(children.get(at), action);
        }
    }
}
