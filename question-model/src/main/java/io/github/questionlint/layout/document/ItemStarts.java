package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the items of the lists among some blocks start; looked for when somebody asks first. */
public final class ItemStarts {
    private final List<Node> blocks;
    private @Nullable Set<Integer> starts;

    /** Of the lists among these blocks. */
    public ItemStarts(List<Node> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /** Whether an item starts at an offset, with its number or its bullet. */
    public boolean contains(int offset) {
        Set<Integer> known = starts;
        if (known == null) {
            known = new HashSet<>();
            add(blocks, known);
            starts = known;
        }
        return known.contains(offset);
    }

    private static void add(List<Node> nodes, Set<Integer> starts) {
        for (Node node : nodes) {
            if (node.kind() == Kind.ITEM) {
                starts.add(node.start());
            }
            if (node.is(Kind.LIST, Kind.ITEM, Kind.QUOTE)) {
                add(node.children(), starts);
            }
        }
    }
}
