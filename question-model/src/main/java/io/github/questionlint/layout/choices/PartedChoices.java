package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Choices in parts of a document whose places are known: divided by rules, or the items of a list. */
public final class PartedChoices {
    private static final Alphabet LATIN = Alphabet.of("latin");

    private final Document document;
    private final Consumer<Problem> problems;

    /** Choices of a document; what is wrong with them goes to {@code problems}. */
    public PartedChoices(Document document, Consumer<Problem> problems) {
        this.document = document;
        this.problems = problems;
    }

    /**
     * A range with choices.
     *
     * @param correct whether they are right
     */
    public record Range(int start, int end, boolean correct) {}

    /** The choices of some ranges, in their order. */
    public List<Choice> of(List<Range> ranges) {
        List<Choice> choices = new ArrayList<>();
        for (Range range : ranges) {
            Mark mark = range.correct() ? Mark.CORRECT : Mark.WRONG;
            for (List<Node> blocks : divided(document.blocks(range.start(), range.end()))) {
                choices.add(choice(blocks, mark));
            }
        }
        return choices;
    }

    /** The choices of a range, the right ones ticked, or named by a key in another range. */
    public List<Choice> named(int start, int end, int keyStart, int keyEnd) {
        List<Node> all = document.blocks(start, end);
        Optional<Choices> ticked = TaskOptions.find(document, all).or(() -> BoxLines.signed(document, all));
        if (ticked.isPresent()) {
            ticked.get().problems().forEach(problems);
            return EmptyBoxes.keyed(document, ticked.get(), document.blocks(end, keyEnd), Optional.empty())
                    .list();
        }
        Optional<Choices> lettered = LetteredOptions.find(
                document, document.blocks(start, Math.max(end, keyEnd)), LATIN, Optional.empty(), true);
        if (lettered.isPresent()) {
            lettered.get().problems().forEach(problems);
            return lettered.get().list();
        }
        return keyed(all, keyStart, keyEnd);
    }

    /**
     * The choices at the end of a question, if the key in another range makes them certain: letters, or a list of which the
     * key is an item.
     */
    public List<Choice> within(int start, int end, int keyStart, int keyEnd) {
        Optional<Choices> lettered = LetteredOptions.find(
                document, document.blocks(start, keyEnd), Math.min(end, keyStart), LATIN, Optional.empty(), true);
        if (lettered.isPresent()) {
            lettered.get().problems().forEach(problems);
            return lettered.get().list();
        }
        List<Node> blocks = document.blocks(start, end);
        List<Node> last = blocks.isEmpty() ? blocks : blocks.subList(blocks.size() - 1, blocks.size());
        boolean list = blocks.size() > 1 && last.get(0).kind() == Kind.LIST;
        List<Choice> plain = list
                ? divided(last).stream().map(item -> choice(item, Mark.NONE)).toList()
                : List.of();
        List<Integer> right = plain.size() < 2
                ? List.of()
                : ChoiceKey.named(shown(plain), divided(document.blocks(keyStart, keyEnd)));
        return right.isEmpty() ? List.of() : marked(plain, right);
    }

    /** Choices without boxes and letters. */
    private List<Choice> keyed(List<Node> all, int keyStart, int keyEnd) {
        List<Choice> plain =
                divided(all).stream().map(blocks -> choice(blocks, Mark.NONE)).toList();
        List<Node> key = document.blocks(keyStart, keyEnd);
        if (plain.size() < 2) {
            return List.of();
        }
        List<Integer> right = ChoiceKey.named(shown(plain), divided(key));
        if (right.isEmpty()) {
            right = ChoiceKey.stated(shown(plain), key);
        }
        if (right.isEmpty() && !document.isBlank(keyStart, keyEnd)) {
            Text written = NodeSlices.trimmed(document.file(), keyStart, keyEnd);
            String names = String.join(", ", shown(plain));
            problems.accept(Problem.of("choice-key-unknown", "letter", written.span(), written.value(), names));
        }
        return marked(plain, right);
    }

    private static List<Choice> marked(List<Choice> plain, List<Integer> right) {
        List<Choice> marked = new ArrayList<>();
        for (int at = 0; at < plain.size(); at++) {
            Mark mark = right.isEmpty() ? Mark.NONE : right.contains(at) ? Mark.CORRECT : Mark.WRONG;
            marked.add(marked(plain.get(at), mark));
        }
        return marked;
    }

    private static List<String> shown(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.blocks().get(0).visibleText())
                .toList();
    }

    /** The blocks of each choice. */
    private static List<List<Node>> divided(List<Node> blocks) {
        boolean list = !blocks.isEmpty() && blocks.stream().allMatch(block -> block.kind() == Kind.LIST);
        if (list) {
            return blocks.stream()
                    .flatMap(block -> block.children().stream())
                    .map(Node::children)
                    .filter(children -> !children.isEmpty())
                    .toList();
        }
        List<List<Node>> divided = new ArrayList<>();
        List<Node> current = new ArrayList<>();
        for (Node block : blocks) {
            boolean rule = block.kind() == Kind.THEMATIC_BREAK;
            boolean heading = block.kind() == Kind.HEADING;
            if (!rule) {
                current.add(block);
            }
            if ((rule || heading) && !current.isEmpty()) {
                divided.add(List.copyOf(current));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            divided.add(List.copyOf(current));
        }
        return divided;
    }

    private Choice choice(List<Node> blocks, Mark mark) {
        int start = blocks.get(0).start();
        int end = document.trimmed(start, blocks.get(blocks.size() - 1).end());
        int column = start - document.file().lineStart(document.file().lineAt(start));
        Text text = NodeSlices.dedented(document.file(), start, end, column);
        return new Choice(
                mark,
                document.file().span(start, start),
                Optional.empty(),
                text,
                blocks,
                Optional.empty(),
                document.file().span(start, Math.max(start, end)));
    }

    /**
     * A choice in an element.
     *
     * @param tagStart the start of the tag that marks it
     * @param tagEnd its end, exclusive
     * @param blocks what the element holds
     */
    public static Choice choice(Document document, int tagStart, int tagEnd, List<Node> blocks, Mark mark) {
        int start = blocks.isEmpty() ? tagEnd : blocks.get(0).start();
        int end = blocks.isEmpty()
                ? tagEnd
                : document.trimmed(start, blocks.get(blocks.size() - 1).end());
        int column = start - document.file().lineStart(document.file().lineAt(start));
        return new Choice(
                mark,
                document.file().span(tagStart, tagEnd),
                Optional.empty(),
                NodeSlices.dedented(document.file(), start, end, column),
                blocks,
                Optional.empty(),
                document.file().span(tagStart, Math.max(tagEnd, end)));
    }

    /** A choice with another mark. */
    public static Choice marked(Choice choice, Mark mark) {
        return new Choice(
                mark,
                choice.markSpan(),
                choice.label(),
                choice.text(),
                choice.blocks(),
                choice.explanation(),
                choice.span());
    }
}
