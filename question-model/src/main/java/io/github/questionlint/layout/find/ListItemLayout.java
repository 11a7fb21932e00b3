package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.QuestionWords;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.parts.ChoiceItems;
import io.github.questionlint.layout.parts.LetteredOptions;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A question is a list item of a given depth; the rest of the item belongs to it. */
public final class ListItemLayout {
    private final Document document;
    private final LayoutSpec spec;
    private final int depth;
    /** An item that repeats a heading is an entry of a table of contents. */
    private final Set<String> headings;

    private final ChoiceItems choices;
    private final List<QuestionRange> found = new ArrayList<>();

    private ListItemLayout(Document document, LayoutSpec spec) {
        this.document = document;
        this.choices = new ChoiceItems(document.markdown());
        this.spec = spec;
        this.headings =
                document.heads().stream().map(head -> head.title().value()).collect(Collectors.toUnmodifiableSet());
        this.depth = spec.levels().isEmpty() ? 1 : spec.levels().get(0);
    }

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        ListItemLayout layout = new ListItemLayout(document, spec);
        layout.walk(document.markdown().root(), 1);
        return List.copyOf(layout.found);
    }

    private void walk(Node parent, int level) {
        List<Node> blocks = parent.children();
        for (int at = 0; at < blocks.size(); at++) {
            Node block = blocks.get(at);
            if (block.kind() == Kind.LIST && level == depth && isWanted(block)) {
                addItems(block, limit(blocks, at));
            } else if (block.is(Kind.LIST, Kind.ITEM, Kind.QUOTE) && level <= depth) {
                walk(block, block.kind() == Kind.LIST ? level + 1 : level);
            }
        }
    }

    private boolean isWanted(Node list) {
        boolean ordered = list.number() >= 0;
        return switch (spec.listType()) {
            case "bullet" -> !ordered;
            case "ordered" -> ordered;
            default -> true;
        };
    }

    /**
     * The end of the last item of a list: a list that continues the numbers ends it, if its author forgot to indent
     * what is between.
     */
    private static int limit(List<Node> blocks, int at) {
        Node list = blocks.get(at);
        int next = list.number() + list.children().size();
        for (int later = at + 1; list.number() >= 0 && later < blocks.size(); later++) {
            Node block = blocks.get(later);
            if (block.kind() == Kind.HEADING) {
                break;
            }
            if (block.kind() == Kind.LIST && block.number() == next) {
                return block.start();
            }
        }
        return list.end();
    }

    private void addItems(Node list, int limit) {
        List<Node> items = list.children();
        for (int at = 0; at < items.size(); at++) {
            Node item = items.get(at);
            int end = at + 1 < items.size() ? items.get(at + 1).start() : limit;
            boolean text = !item.children().isEmpty() && item.children().get(0).kind() == Kind.PARAGRAPH;
            if (text && !choices.isMarked(item)) {
                add(item, item.children().get(0), end);
            }
        }
    }

    private void add(Node item, Node paragraph, int end) {
        int titleEnd = titleEnd(paragraph);
        Text title = Titles.of(document.file(), paragraph, titleEnd);
        String raw = Titles.raw(paragraph, titleEnd);
        if (!title.isBlank() && spec.fits(raw) && !isEntryOfContents(paragraph) && !headings.contains(title.value())) {
            found.add(new QuestionRange(
                    title, raw, item.start(), titleEnd, document.trimmed(titleEnd, Math.max(titleEnd, end))));
        }
    }

    /** A whole paragraph is the title, except for what follows a question mark at the end of a line. */
    private static int titleEnd(Node paragraph) {
        List<Node> inlines = paragraph.children();
        for (int at = 1; at < inlines.size(); at++) {
            boolean line = inlines.get(at).kind() == Kind.LINE_BREAK;
            boolean asked =
                    line && QuestionWords.endsWithMark(inlines.get(at - 1).visibleText());
            if (asked || line && isFirstChoice(inlines, at + 1)) {
                return inlines.get(at).start();
            }
        }
        return paragraph.end();
    }

    private static boolean isFirstChoice(List<Node> inlines, int at) {
        return at < inlines.size() && LetteredOptions.opens(inlines.get(at).visibleText());
    }

    /** Whether an item is only a link within the bank. */
    private static boolean isEntryOfContents(Node paragraph) {
        return paragraph.children().stream()
                .allMatch(inline -> inline.kind() == Kind.LINK && isInside(inline.target())
                        || inline.visibleText().isBlank());
    }

    private static boolean isInside(String target) {
        return target.startsWith("#") || !target.contains("://") && target.matches(".*\\.(md|mdx|html)(#.*)?");
    }
}
