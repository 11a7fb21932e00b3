package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A numbered list that starts at 1 again, because what belongs to its last item is not indented. Its author wrote 1 for
 * every item, and left the counting to Markdown.
 *
 * @param source the text of its file
 * @param between the first block that is not indented
 */
record RestartedList(SourceFile source, Node between) {
    /** At most so many blocks belong to an item. */
    private static final int FEW = 4;

    /** Each of a file. */
    static final FileView<RestartedList> VIEW =
            FileView.of(RestartedList.class, views -> in(views.one(Blocks.VIEW)).stream());

    private static List<RestartedList> in(Blocks blocks) {
        List<RestartedList> found = new ArrayList<>();
        for (Node parent : blocks.all()) {
            if (parent.is(Kind.DOCUMENT, Kind.ITEM, Kind.QUOTE)) {
                collect(blocks.source(), parent.children(), found);
            }
        }
        return found;
    }

    private static void collect(SourceFile source, List<Node> blocks, List<RestartedList> found) {
        List<RestartedList> chain = new ArrayList<>();
        int list = -1;
        for (int at = 0; at < blocks.size(); at++) {
            Node block = blocks.get(at);
            if (isOfOnes(source, block)) {
                if (list >= 0 && at - list > 1 && at - list <= FEW && !isHeading(blocks.get(at - 1))) {
                    chain.add(new RestartedList(source, blocks.get(list + 1)));
                }
                list = at;
            } else if (!block.isCodeBlock() && block.kind() != Kind.PARAGRAPH) {
                add(chain, found);
                list = -1;
            }
        }
        add(chain, found);
    }

    /** One restart may be two lists; several are a list whose author relied on the counting. */
    private static void add(List<RestartedList> chain, List<RestartedList> found) {
        if (chain.size() > 1) {
            found.addAll(chain);
        }
        chain.clear();
    }

    /** Whether a line introduces the list below it. */
    private static boolean isHeading(Node block) {
        String text = block.kind() == Kind.PARAGRAPH ? block.visibleText().strip() : "";
        return text.endsWith(":")
                || text.endsWith("：")
                || block.children().size() == 1 && block.children().get(0).kind() == Kind.STRONG;
    }

    private static boolean isOfOnes(SourceFile source, Node list) {
        if (list.kind() != Kind.LIST || list.number() != 1) {
            return false;
        }
        Node last = list.children().get(list.children().size() - 1);
        return source.text().startsWith("1.", last.start()) || source.text().startsWith("1)", last.start());
    }
}
