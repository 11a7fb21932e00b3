package io.github.questionlint.markdown;

import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The blocks between two offsets of a document, also those within lists and quotes. */
public record NodeRange(SourceFile file, int start, int end) {
    private static final Kind[] CONTAINERS = {Kind.DOCUMENT, Kind.LIST, Kind.ITEM, Kind.QUOTE, Kind.TABLE, Kind.ROW};

    /**
     * The largest nodes within the range. A list, item, quote, table or row that starts before it is replaced by its children; a
     * node across an end is cut there.
     */
    public List<Node> of(List<Node> nodes) {
        List<Node> within = new ArrayList<>();
        for (int at = firstEndingAfter(nodes);
                at < nodes.size() && nodes.get(at).start() < end;
                at++) {
            Node node = nodes.get(at);
            if (node.start() >= start && node.end() <= end) {
                within.add(node);
            } else if (node.start() < start && node.is(CONTAINERS)) {
                within.addAll(of(node.children()));
            } else {
                addPart(node, within);
            }
        }
        return within;
    }

    private void addPart(Node node, List<Node> within) {
        int from = Math.max(start, node.start());
        int to = Math.min(end, node.end());
        List<Node> children = of(node.children());
        boolean leaf = node.children().isEmpty();
        if (leaf ? from < to : !children.isEmpty()) {
            String text = leaf ? text(node, from, to) : node.text();
            within.add(new Node(node.kind(), from, to, text, node.target(), node.number(), children));
        }
    }

    private String text(Node node, int from, int to) {
        if (node.is(Kind.HTML_BLOCK, Kind.HTML)) {
            return file.text().substring(from, to);
        }
        boolean verbatim = node.kind() == Kind.TEXT && file.text().startsWith(node.text(), node.start());
        int last = node.start() + node.text().length();
        return verbatim ? file.text().substring(Math.min(from, last), Math.min(to, last)) : node.text();
    }

    /** Nodes are in the order of the file, so that a binary search finds the first one. */
    private int firstEndingAfter(List<Node> nodes) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
