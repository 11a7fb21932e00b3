package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.AnswerLabel;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Choices with a letter in front and a line with the key. */
public final class LetteredOptions {
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final Pattern FIRST = Pattern.compile("(?m)^[\\s>*_+(（-]{0,12}[AaАаΑأا1][.)）、．：:*_]");
    private static final Pattern LEAD = Pattern.compile("[\\s>]*((?:(?:[-*+]|\\d{1,3}[.)])\\s+)?[*_(（]*)");

    /**
     * A letter in front of a choice.
     *
     * @param lead the start of the marks in front of the letter
     * @param start the place of the letter
     * @param textStart the start of the text after it
     */
    private record Label(String letter, int lead, int start, int textStart) {}

    private final Document document;
    private final String alphabet;

    private LetteredOptions(Document document, String alphabet) {
        this.document = document;
        this.alphabet = alphabet;
    }

    /**
     * The choices among some blocks.
     *
     * @param alphabet the letters, in their order
     * @param keyNeeded whether letters count as choices only with a key, since prose has such letters too
     */
    public static Optional<Choices> find(
            Document document, List<Node> blocks, String alphabet, Optional<UserPattern> key, boolean keyNeeded) {
        LetteredOptions options = new LetteredOptions(document, alphabet);
        List<Label> labels = options.labels(blocks);
        if (labels.size() < 2) {
            return Optional.empty();
        }
        int end = options.lastEnd(blocks, labels.get(labels.size() - 1));
        List<Node> rest = document.blocks(end, blocks.get(blocks.size() - 1).end());
        Optional<KeyLine> found = KeyLine.in(document, rest, alphabet, key);
        return found.isEmpty() && keyNeeded ? Optional.empty() : Optional.of(options.choices(labels, end, found));
    }

    /** Whether a line of some blocks starts like a first choice: a quick test that avoids the slow one. */
    public static boolean mayBe(Document document, List<Node> blocks) {
        return !blocks.isEmpty()
                && FIRST.matcher(document.file().text())
                        .region(
                                blocks.get(0).start(),
                                blocks.get(blocks.size() - 1).end())
                        .find();
    }

    /** Whether a line starts like a first choice. */
    public static boolean opens(String line) {
        return FIRST.matcher(line).lookingAt();
    }

    /** The first run of at least two letters in order. */
    private List<Label> labels(List<Node> blocks) {
        List<Label> all = alphabet.startsWith("1") ? numbers(blocks) : letters(blocks);
        for (int first = 0; first + 1 < all.size(); first++) {
            int next = first;
            while (next < all.size() && all.get(next).letter().equals(letter(next - first))) {
                next++;
            }
            if (next - first > 1) {
                return all.subList(first, next);
            }
        }
        return List.of();
    }

    private List<Label> letters(List<Node> blocks) {
        RenderedText shown = RenderedText.of(document.file(), blocks);
        Matcher matcher =
                PATTERNS.computeIfAbsent(alphabet, LetteredOptions::pattern).matcher(shown.text());
        List<Label> labels = new ArrayList<>();
        while (matcher.find()) {
            int start = shown.offset(matcher.start(1));
            labels.add(new Label(
                    matcher.group(1).toUpperCase(Locale.ROOT), lead(start), start, shown.offset(matcher.end())));
        }
        return labels;
    }

    private static Pattern pattern(String alphabet) {
        String letter = "[" + Pattern.quote(alphabet) + "]";
        return Pattern.compile("(?imU)(?:^[ \\t]*|[ \\t\\u3000]{2,}|[ \\t](?=" + letter + "[、．]))[（(]?(" + letter
                + ")(?:[.)](?=[\\s\\p{L}\\p{N}`\"'$]|$)|[）、．：:])[ \\t\\u3000]*");
    }

    /** An alphabet of numbers means the markers of an ordered list. */
    private static List<Label> numbers(List<Node> blocks) {
        List<Label> labels = new ArrayList<>();
        for (Node list : blocks) {
            boolean ordered = list.kind() == Kind.LIST && list.number() == 1 && labels.isEmpty();
            for (Node item : ordered ? list.children() : List.<Node>of()) {
                int textStart = item.children().isEmpty()
                        ? item.end()
                        : item.children().get(0).start();
                labels.add(new Label(String.valueOf(labels.size() + 1), item.start(), item.start(), textStart));
            }
        }
        return labels;
    }

    private String letter(int index) {
        return index < alphabet.length() ? alphabet.substring(index, index + 1) : "";
    }

    /** The start of the list marker or emphasis in front of a letter, or the letter itself. */
    private int lead(int start) {
        int line = document.file().lineStart(document.file().lineAt(start));
        Matcher prefix = LEAD.matcher(document.file().text()).region(line, start);
        return prefix.matches() ? prefix.start(1) : start;
    }

    /** The last choice ends with its paragraph, or before a line of it that starts with a label such as "Answer". */
    private int lastEnd(List<Node> blocks, Label last) {
        List<Node> below =
                document.blocks(last.textStart(), blocks.get(blocks.size() - 1).end());
        RenderedText shown = RenderedText.of(document.file(), below);
        Matcher line = Pattern.compile("\\n").matcher(shown.text());
        while (line.find()) {
            String rest = shown.text().substring(line.end());
            if (rest.startsWith("\n") || AnswerLabel.opens(rest) || rest.isBlank()) {
                return shown.offset(Math.max(0, line.start() - 1)) + 1;
            }
        }
        return document.trimmed(last.textStart(), blocks.get(blocks.size() - 1).end());
    }

    private Choices choices(List<Label> labels, int end, Optional<KeyLine> key) {
        List<Choice> choices = new ArrayList<>();
        List<String> right = key.map(KeyLine::letters).orElse(List.of());
        List<String> letters = labels.stream().map(Label::letter).toList();
        boolean known = letters.stream().anyMatch(right::contains);
        for (int at = 0; at < labels.size(); at++) {
            int limit = at + 1 < labels.size() ? labels.get(at + 1).lead() : end;
            Mark mark = right.contains(letters.get(at)) ? Mark.CORRECT : known ? Mark.WRONG : Mark.NONE;
            choices.add(choice(labels.get(at), limit, mark));
        }
        List<Problem> problems = right.stream()
                .filter(letter -> !letters.contains(letter))
                .map(letter -> Problem.of(
                        "choice-key-unknown",
                        "letter",
                        document.file()
                                .span(
                                        key.orElseThrow().start(),
                                        key.orElseThrow().end()),
                        letter,
                        String.join(", ", letters)))
                .toList();
        int start = labels.get(0).lead();
        return new Choices(
                choices,
                start,
                key.map(KeyLine::end).map(to -> Math.max(to, end)).orElse(end),
                problems);
    }

    private Choice choice(Label label, int limit, Mark mark) {
        int textStart = label.textStart();
        List<Node> blocks = document.blocks(textStart, limit);
        int last = blocks.isEmpty() ? textStart : blocks.get(blocks.size() - 1).end();
        int end = Math.max(textStart, document.trimmed(textStart, last));
        int column = textStart - document.file().lineStart(document.file().lineAt(textStart));
        Text text = NodeSlices.dedented(document.file(), textStart, end, column);
        return new Choice(
                mark,
                document.file().span(label.start(), label.start() + 1),
                Optional.of(document.file().slice(label.start(), label.start() + 1)),
                text,
                blocks,
                Optional.empty(),
                document.file().span(label.start(), end));
    }
}
