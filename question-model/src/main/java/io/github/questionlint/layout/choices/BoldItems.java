package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of plain lists as choices of which the right ones are in bold print; quotes between them tell why. */
public final class BoldItems {
    private static final int FEWEST = 2;
    private static final int MOST = 10;

    private final Document document;
    private final List<Choice> choices = new ArrayList<>();

    private BoldItems(Document document) {
        this.document = document;
    }

    /** The choices at the end of some blocks; empty unless some items, but not all, are in bold print as a whole. */
    static Optional<Choices> in(Document document, List<Node> body) {
        List<Node> blocks = ListedOptions.untold(body);
        int first = blocks.size();
        while (first > 0 && blocks.get(first - 1).is(Kind.LIST, Kind.QUOTE)) {
            first--;
        }
        while (first < blocks.size() && blocks.get(first).kind() == Kind.QUOTE) {
            first++;
        }
        return first == blocks.size()
                ? Optional.empty()
                : new BoldItems(document).read(blocks.subList(first, blocks.size()));
    }

    private Optional<Choices> read(List<Node> blocks) {
        boolean several = blocks.stream().skip(1).anyMatch(block -> block.kind() == Kind.LIST);
        int last = several ? blocks.size() : 1;
        for (Node block : blocks.subList(0, last)) {
            if (!(block.kind() == Kind.QUOTE ? tell(block) : take(block))) {
                return Optional.empty();
            }
        }
        long right = choices.stream().filter(Choice::correct).count();
        boolean fits = choices.size() >= FEWEST && choices.size() <= MOST && right > 0 && right < choices.size();
        int end = blocks.get(last - 1).end();
        return fits ? Optional.of(new Choices(choices, blocks.get(0).start(), end, List.of())) : Optional.empty();
    }

    /** A quote between two lists tells of the choice above it. */
    private boolean tell(Node quote) {
        int at = choices.size() - 1;
        Choice above = choices.get(at);
        choices.set(at, told(above, List.of(quote)));
        return above.explanation().isEmpty();
    }

    private Choice told(Choice choice, List<Node> quotes) {
        return new Choice(
                choice.mark(),
                choice.markSpan(),
                choice.label(),
                choice.text(),
                choice.blocks(),
                Optional.of(NodeSlices.unquoted(document.file(), quotes)),
                choice.span());
    }

    /** Takes the items of a list, of which each is a paragraph and perhaps a quote. */
    private boolean take(Node list) {
        for (Node item : list.children()) {
            List<Node> parts = item.children();
            List<Node> quotes = parts.subList(Math.min(1, parts.size()), parts.size());
            boolean plain = !parts.isEmpty()
                    && parts.get(0).kind() == Kind.PARAGRAPH
                    && quotes.stream().allMatch(quote -> quote.kind() == Kind.QUOTE);
            if (!plain) {
                return false;
            }
            Choice choice = choice(item, parts.get(0));
            choices.add(quotes.isEmpty() ? choice : told(choice, quotes));
        }
        return true;
    }

    private Choice choice(Node item, Node paragraph) {
        List<Node> blocks = List.of(paragraph);
        int start = paragraph.start();
        int column = start - document.file().lineStart(document.file().lineAt(start));
        Choice choice = new Choice(
                bold(blocks).isPresent() ? Mark.CORRECT : Mark.WRONG,
                document.file().span(start, start),
                Optional.empty(),
                NodeSlices.dedented(document.file(), start, document.trimmed(start, paragraph.end()), column),
                blocks,
                Optional.empty(),
                document.markdown().span(item));
        return plain(document, choice);
    }

    /** The bold print that holds all of some blocks, which are one paragraph; it may be within italics. */
    public static Optional<Node> bold(List<Node> blocks) {
        Optional<Node> only =
                blocks.size() == 1 && blocks.get(0).kind() == Kind.PARAGRAPH ? only(blocks.get(0)) : Optional.empty();
        return only.filter(node -> node.kind() == Kind.STRONG)
                .or(() -> only.filter(node -> node.kind() == Kind.EMPHASIS)
                        .flatMap(BoldItems::only)
                        .filter(node -> node.kind() == Kind.STRONG));
    }

    private static Optional<Node> only(Node parent) {
        List<Node> shown = parent.children().stream()
                .filter(inline -> inline.kind() != Kind.TEXT || !inline.text().isBlank())
                .toList();
        return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
    }

    /** A choice without the bold print that holds all of its text; italics within it go with it. */
    public static Choice plain(Document document, Choice choice) {
        Optional<Node> strong = bold(choice.blocks());
        Optional<Node> inner = strong.flatMap(BoldItems::only)
                .filter(node -> node.kind() == Kind.EMPHASIS)
                .or(() -> strong);
        List<Node> inlines = inner.map(Node::children).orElse(List.of());
        if (inlines.isEmpty()) {
            return choice;
        }
        int start = inlines.get(0).start();
        int end = inlines.get(inlines.size() - 1).end();
        int column = start - document.file().lineStart(document.file().lineAt(start));
        Text text = NodeSlices.dedented(document.file(), start, end, column);
        Node paragraph = new Node(Kind.PARAGRAPH, start, end, "", "", 0, inlines);
        return new Choice(
                choice.mark(),
                choice.markSpan(),
                choice.label(),
                text,
                List.of(paragraph),
                choice.explanation(),
                choice.span());
    }
}
