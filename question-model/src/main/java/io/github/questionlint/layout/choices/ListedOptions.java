package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.PartLabel;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Choices that are the items of a plain list: a key names one by its number, its letter or its text. */
public final class ListedOptions {
    private static final int FEWEST = 2;
    private static final int MOST = 10;
    private static final Pattern SIDE = Pattern.compile("[(\\[](?:left|right)[)\\]]$");
    private static final Alphabet NUMBERS = Alphabet.of("digits");
    private static final Alphabet LETTERS = Alphabet.of("latin");

    private final Document document;
    private final Node list;
    private final List<OptionLabel> labels;
    private final int end;

    private ListedOptions(Document document, Node list, List<OptionLabel> labels) {
        this.document = document;
        this.list = list;
        this.labels = labels;
        this.end = end(document, list);
    }

    /**
     * The list that ends the stem, if it may be one of choices.
     *
     * @param stem the blocks in front of the answer
     */
    static Optional<ListedOptions> in(Document document, List<Node> stem) {
        List<Node> blocks =
                untold(stem.stream().flatMap(ListedOptions::unwrapped).toList());
        int end = blocks.size();
        while (end > 0 && isTags(document, blocks.get(end - 1))) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        Node last = blocks.get(end - 1);
        boolean fits = last.kind() == Kind.LIST
                && last.children().size() >= FEWEST
                && last.children().size() <= MOST
                && last.children().stream().allMatch(item -> isFlat(item) && !NamedOptions.isLabel(document, item));
        return fits
                ? Optional.of(new ListedOptions(document, last, labels(last, isNumbered(last) ? NUMBERS : LETTERS)))
                : Optional.empty();
    }

    /** Some blocks without what a label such as "Explanation:" or a rule sets apart from a list above it. */
    static List<Node> untold(List<Node> blocks) {
        for (int at = 1; at < blocks.size(); at++) {
            Node block = blocks.get(at);
            boolean told = block.kind() == Kind.THEMATIC_BREAK
                    || block.kind() == Kind.PARAGRAPH && PartLabel.opensExplanation(block.visibleText());
            if (told && blocks.get(at - 1).kind() == Kind.LIST) {
                return blocks.subList(0, at);
            }
        }
        return blocks;
    }

    /** The end of the last choice: in front of a line that tells why it is right, which Markdown takes for a part of it. */
    private static int end(Document document, Node list) {
        Node item = list.children().get(list.children().size() - 1);
        int line = document.file().lineAt(item.start()) + 1;
        int last = document.file().lineAt(Math.max(item.start(), list.end() - 1));
        while (line <= last) {
            int start = document.file().lineStart(line);
            String text =
                    document.file().text().substring(start, document.file().lineEnd(line));
            if (PartLabel.opensExplanation(text)) {
                return document.trimmed(item.start(), start);
            }
            line++;
        }
        return list.end();
    }

    /** Whether a block is nothing but tags, such as the {@code </div>} around a list. */
    private static boolean isTags(Document document, Node block) {
        return block.kind() == Kind.HTML_BLOCK
                && RenderedText.of(document.file(), List.of(block)).text().isBlank();
    }

    private static Stream<Node> unwrapped(Node block) {
        return block.kind() == Kind.QUOTE
                ? block.children().stream().flatMap(ListedOptions::unwrapped)
                : Stream.of(block);
    }

    /** A choice has no list of its own, unless Markdown takes its number or dash for one. */
    private static boolean isFlat(Node item) {
        return isSwallowed(item)
                || !item.children().isEmpty()
                        && item.children().stream().noneMatch(child -> child.is(Kind.LIST, Kind.HEADING));
    }

    /** Whether the sign at the start of a choice makes all of it a quote, heading or list. */
    private static boolean isSwallowed(Node item) {
        return item.children().size() == 1
                && item.children().get(0).is(Kind.LIST, Kind.HEADING, Kind.QUOTE)
                && item.children().get(0).children().size() <= 1;
    }

    private List<Problem> swallowed() {
        List<Problem> problems = new ArrayList<>();
        for (Node item : list.children()) {
            if (isSwallowed(item)) {
                String message = item.children().get(0).kind().name().toLowerCase(Locale.ROOT);
                problems.add(
                        Problem.of("choice-broken", message, document.file().span(item.start(), item.end())));
            }
        }
        return problems;
    }

    private static List<OptionLabel> labels(Node list, Alphabet names) {
        List<OptionLabel> labels = new ArrayList<>();
        for (Node item : list.children()) {
            int start = item.children().get(0).start();
            String name = labels.size() < names.size() ? names.name(labels.size()) : String.valueOf(labels.size() + 1);
            labels.add(new OptionLabel(name, false, item.start(), start, start, start));
        }
        return labels;
    }

    private static boolean isNumbered(Node list) {
        return list.number() >= 0;
    }

    /**
     * The choices, if a key names one of them.
     *
     * @param answer the blocks of the answer
     */
    Optional<Choices> keyed(List<Node> answer) {
        return key(answer).map(key -> choices().with(Optional.of(key), end, swallowed()));
    }

    /** The choices without a key; ticks say which are right, if there are any. */
    Choices bare() {
        Optional<KeyLine> inner = inner();
        if (inner.isPresent()) {
            int last = labels.size() - 1;
            int above = document.trimmed(list.start(), labels.get(last).lead());
            return new LabelledChoices(document, labels.subList(0, last), above).with(inner, above, swallowed());
        }
        return choices().with(Optional.empty(), end, swallowed());
    }

    /** Whether each choice has a sign that says whether it is right. */
    boolean isSigned() {
        return choices().areSigned();
    }

    /** Whether signs say of each choice whether it is right, or which ones are. */
    boolean isTicked() {
        return choices().areTicked();
    }

    /**
     * Whether labels such as "Correct answer:" in front of choices say which are right, or which one of those above it.
     * Where other items have labels, too, they tell of something.
     */
    boolean isCalled() {
        long called = labels.stream()
                .filter(label -> called(label) > label.textStart())
                .count();
        return called > 0
                && called < labels.size()
                && isTicked()
                && labels.stream()
                        .filter(label -> called(label) == label.textStart())
                        .noneMatch(label -> PropertyLabel.isLine(words(label)));
    }

    /**
     * Whether words such as "(correct)" are behind some choices, but not all, and the others have no sign, or are all called
     * wrong. A side is called right, too, so that "(right)" alone says nothing.
     */
    boolean isNoted() {
        LabelledChoices choices = choices();
        long noted = choices.noted();
        return noted > 0
                && noted < labels.size()
                && choices.areTicked()
                && list.children().stream()
                        .noneMatch(item ->
                                SIDE.matcher(Folding.lower(item.visibleText())).find());
    }

    private int called(OptionLabel label) {
        int line = document.file().lineEnd(document.file().lineAt(label.textStart()));
        return Ticks.called(document.file().text(), label.textStart(), Math.max(label.textStart(), line));
    }

    private String words(OptionLabel label) {
        int start = called(label);
        int line = document.file().lineEnd(document.file().lineAt(start));
        return document.file().text().substring(start, Math.max(start, line)).strip();
    }

    /** The last item as the key of those above it: it repeats one of them, or is its letter. */
    private Optional<KeyLine> inner() {
        int last = labels.size() - 1;
        OptionLabel label = labels.get(last);
        if (last < FEWEST || called(label) == label.textStart()) {
            return Optional.empty();
        }
        String words = words(label);
        List<String> others = labels.subList(0, last).stream().map(this::words).toList();
        int place = others.contains(words) ? others.indexOf(words) : LETTERS.place(words.replaceAll("[.)]$", ""));
        return place >= 0 && place < last
                ? Optional.of(new KeyLine(List.of(labels.get(place).name()), label.lead(), end))
                : Optional.empty();
    }

    /** The number of items. */
    public int size() {
        return labels.size();
    }

    private LabelledChoices choices() {
        return new LabelledChoices(document, labels, end);
    }

    private Optional<KeyLine> key(List<Node> answer) {
        return isNumbered(list)
                ? byMarker(answer)
                        .or(() -> byName(answer, NUMBERS))
                        .or(() -> byText(answer))
                        .or(() -> byLetter(answer))
                : byText(answer).or(() -> byName(answer, LETTERS));
    }

    /** A page may show letters for the numbers of a list; a letter in front of words is one of them, not a key. */
    private Optional<KeyLine> byLetter(List<Node> answer) {
        return KeyLine.in(document, answer, LETTERS, Optional.empty())
                .filter(key -> key.names().stream()
                        .allMatch(name -> LETTERS.place(name) >= 0 && LETTERS.place(name) < labels.size()))
                .filter(key -> KeyLine.isClosed(document, key))
                .map(key -> new LabelledChoices(document, labels(list, LETTERS), end)
                        .whole(key, LETTERS, answer.get(answer.size() - 1).end()))
                .map(key -> new KeyLine(
                        key.names().stream()
                                .map(name -> labels.get(LETTERS.place(name)).name())
                                .toList(),
                        key.start(),
                        key.end()));
    }

    private Optional<KeyLine> byName(List<Node> answer, Alphabet alphabet) {
        return KeyLine.in(document, answer, alphabet, Optional.empty())
                .filter(key -> labels.stream().map(OptionLabel::name).toList().containsAll(key.names()))
                .map(key -> choices()
                        .whole(key, alphabet, answer.get(answer.size() - 1).end()));
    }

    /** The key is "2) text", which Markdown takes for a list of one item that starts at 2. */
    private Optional<KeyLine> byMarker(List<Node> answer) {
        Optional<Node> first = answer.stream()
                .flatMap(ListedOptions::unwrapped)
                .filter(block -> !block.is(Kind.HTML_BLOCK, Kind.FOLD) && !AnswerLabel.isAlone(block.visibleText()))
                .findFirst();
        return first.filter(block -> block.kind() == Kind.LIST
                        && block.children().size() == 1
                        && block.number() >= 1
                        && block.number() <= labels.size())
                .map(block ->
                        new KeyLine(List.of(labels.get(block.number() - 1).name()), block.start(), block.start() + 1));
    }

    /** The key repeats the text of one choice as a line of its own. */
    private Optional<KeyLine> byText(List<Node> answer) {
        List<String> texts = list.children().stream()
                .map(item -> item.children().get(0).visibleText())
                .toList();
        return KeyText.in(
                document, answer, texts, labels.stream().map(OptionLabel::name).toList());
    }
}
