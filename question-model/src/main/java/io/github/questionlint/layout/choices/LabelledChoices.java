package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.choices.Ticks.Tick;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.StrayTags;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes choices of their labels: a key says which are right, or ticks in front of or behind them. */
final class LabelledChoices {
    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
    private static final List<String> EMPHASIS = List.of("**", "__");
    private static final int LONGEST_BREAK = "<br />".length();

    private final Document document;
    private final List<OptionLabel> labels;
    private final List<Tick> ticks;
    private final List<Integer> ends = new ArrayList<>();
    private final List<String> names;

    LabelledChoices(Document document, List<OptionLabel> labels, int end) {
        this.document = document;
        this.labels = labels;
        this.names = labels.stream().map(OptionLabel::name).toList();
        for (int at = 0; at < labels.size(); at++) {
            int limit = at + 1 < labels.size() ? labels.get(at + 1).lead() : end;
            ends.add(end(labels.get(at), limit));
        }
        List<Tick> boxes = IntStream.range(0, labels.size())
                .mapToObj(this::box)
                .flatMap(Optional::stream)
                .toList();
        ticks = boxes.size() == labels.size()
                ? boxes
                : IntStream.range(0, labels.size()).mapToObj(this::tick).toList();
    }

    /** The box behind the letter of a choice; only if all have one, it is no part of the text. */
    private Optional<Tick> box(int at) {
        OptionLabel label = labels.get(at);
        return label.written() ? Ticks.box(document.file().text(), label.textStart(), ends.get(at)) : Optional.empty();
    }

    private Tick tick(int at) {
        OptionLabel label = labels.get(at);
        int end = ends.get(at);
        String text = document.file().text();
        return label.written()
                ? Ticks.around(text, label.lead(), label, end)
                : Ticks.starred(text, label.textStart(), end);
    }

    /** Whether a star may be the sign of a choice without a letter; where a key says what is right, it is a part of the text. */
    private boolean hasStars() {
        return labels.stream()
                .anyMatch(label -> !label.written() && document.file().text().startsWith("*", label.textStart()));
    }

    private int end(OptionLabel label, int limit) {
        List<Node> blocks = document.blocks(label.textStart(), limit);
        int last = blocks.isEmpty()
                ? label.textStart()
                : blocks.get(blocks.size() - 1).end();
        boolean html = !blocks.isEmpty() && blocks.get(0).kind() == Node.Kind.HTML_BLOCK;
        int end = html ? StrayTags.without(document, label.textStart(), last).end() : last;
        int trimmed = document.trimmed(label.textStart(), Math.max(label.textStart(), end));
        int shown = withoutBreak(label.textStart(), trimmed);
        return label.written() ? withoutMark(label, shown) : shown;
    }

    /** What closes an emphasis that starts in front of the letter of a choice is no part of its text. */
    private int withoutMark(OptionLabel label, int end) {
        String text = document.file().text();
        for (String mark : EMPHASIS) {
            int inner = end - mark.length();
            boolean opens = text.startsWith(mark, label.start() - mark.length());
            if (opens && inner > label.textStart() && text.indexOf(mark, label.start()) == inner) {
                return document.trimmed(label.textStart(), inner);
            }
        }
        return end;
    }

    /** A break at the end of a choice is only there to show the next one on a line of its own. */
    private int withoutBreak(int start, int end) {
        String text = document.file().text();
        if (end - 1 > start && text.charAt(end - 1) == '\\' && Character.isWhitespace(text.charAt(end - 2))) {
            return Math.max(start, document.trimmed(start, end - 1));
        }
        for (int tag = Math.max(start, end - LONGEST_BREAK); tag < end; tag++) {
            if (text.charAt(tag) == '<' && BREAK.matcher(text).region(tag, end).matches()) {
                return Math.max(start, document.trimmed(start, tag));
            }
        }
        return Math.max(start, end);
    }

    /** Whether the ticks say which choices are right: some are, and the others are all called wrong or all have no sign. */
    boolean areTicked() {
        return ticks.stream().anyMatch(tick -> tick.mark() == Mark.CORRECT)
                && ticks.stream()
                                .map(Tick::mark)
                                .filter(mark -> mark != Mark.CORRECT)
                                .distinct()
                                .count()
                        <= 1;
    }

    /** How many choices have words such as "(correct)" behind them. */
    long noted() {
        return IntStream.range(0, labels.size())
                .filter(at ->
                        Ticks.isNoted(document.file().text(), labels.get(at).textStart(), ends.get(at)))
                .count();
    }

    /** Whether each choice has a sign, even where none of them is called right. */
    boolean areSigned() {
        return ticks.stream().noneMatch(tick -> tick.mark() == Mark.NONE);
    }

    /** A key with the words of the choices that it repeats behind their names. */
    KeyLine whole(KeyLine key, Alphabet alphabet, int limit) {
        return KeyText.whole(document, key, limit, alphabet, texts(), names);
    }

    /** The key that repeats the words of one choice, and nothing else, behind its label. */
    Optional<KeyLine> byText(List<Node> answer) {
        return KeyText.in(document, answer, texts(), names);
    }

    /** The key that repeats the letters of some choices behind a sign. */
    Optional<KeyLine> ticked(List<Node> answer, Alphabet alphabet) {
        return KeyLine.ticked(document, answer, alphabet).filter(key -> names.containsAll(key.names()));
    }

    private String words(Node block) {
        return block.kind() == Node.Kind.HTML_BLOCK
                ? RenderedText.of(document.file(), List.of(block)).text().strip()
                : block.visibleText();
    }

    private List<String> texts() {
        return IntStream.range(0, labels.size())
                .mapToObj(at -> document.blocks(labels.get(at).textStart(), ends.get(at)).stream()
                        .map(this::words)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /**
     * The choices.
     *
     * @param end the end of the last one
     * @param broken what is wrong with the labels
     */
    Choices with(Optional<KeyLine> key, int end, List<Problem> broken) {
        List<String> right = key.map(KeyLine::names).orElse(List.of());
        boolean known = names.stream().anyMatch(right::contains);
        boolean ticked = areTicked();
        boolean signs = (ticked || areSigned()) && (key.isEmpty() || !hasStars());
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            Mark named = right.contains(names.get(at)) ? Mark.CORRECT : known ? Mark.WRONG : Mark.NONE;
            Mark said = ticks.get(at).mark() == Mark.CORRECT ? Mark.CORRECT : Mark.WRONG;
            choices.add(choice(at, key.isEmpty() && ticked ? said : named, signs));
        }
        List<Problem> problems = new ArrayList<>(broken);
        key.ifPresent(found -> unknown(found, problems));
        Choices found = new Choices(choices, labels.get(0).lead(), end, problems);
        return key.map(line -> found.keyed(choices, line.start(), line.end())).orElse(found);
    }

    private void unknown(KeyLine key, List<Problem> problems) {
        List<String> unknown = key.names().stream()
                .filter(name -> !names.contains(name))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            problems.add(Problem.of(
                    "choice-key-unknown",
                    "letter",
                    document.file().span(key.start(), key.end()),
                    String.join(", ", unknown),
                    String.join(", ", names)));
        }
    }

    private Choice choice(int at, Mark mark, boolean signs) {
        OptionLabel label = labels.get(at);
        Tick tick = ticks.get(at);
        int limit = signs ? tick.end() : ends.get(at);
        int start = begin(signs ? tick.start() : label.textStart(), limit);
        List<Node> blocks = document.blocks(start, limit);
        int last = blocks.isEmpty() ? start : blocks.get(blocks.size() - 1).end();
        int end = Math.max(start, document.trimmed(start, last));
        int column = start - document.file().lineStart(document.file().lineAt(start));
        Text text = NodeSlices.dedented(document.file(), start, end, column);
        int named = label.end();
        Optional<Text> name =
                label.written() ? Optional.of(document.file().slice(label.start(), named)) : Optional.empty();
        return new Choice(
                mark,
                document.file().span(label.start(), named),
                name,
                text,
                blocks,
                Optional.empty(),
                document.file().span(label.start(), Math.max(named, end)));
    }

    /** Where a text begins that may be below its letter. */
    private int begin(int start, int limit) {
        int at = start;
        while (at < limit && Character.isWhitespace(document.file().text().charAt(at))) {
            at++;
        }
        return at;
    }
}
