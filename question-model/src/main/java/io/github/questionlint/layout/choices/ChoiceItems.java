package io.github.questionlint.layout.choices;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a task list as choices. {@code [ ]} and {@code [x]} are marks; any other glyph between brackets
 * is an unknown mark, which is reported.
 */
public final class ChoiceItems {
    private static final Pattern ROUND_MARK = Pattern.compile("\\([ \\t]?([ xX*]?)[ \\t]?\\)(?=\\s|$)");

    /** The most characters of a mark. */
    private static final int LONGEST_MARK = 16;

    private final Markdown markdown;
    private final SourceFile file;
    private final Pattern known;
    private final Pattern odd;

    /** A mark in front of an item; its weight is empty where it has none. */
    private record Found(Mark kind, int start, int end, Optional<BigDecimal> weight) {}

    /** Choices of a document. */
    public ChoiceItems(Markdown markdown) {
        this(markdown, ChoiceMarks.MARK, ChoiceMarks.ODD);
    }

    private ChoiceItems(Markdown markdown, Pattern known, Pattern odd) {
        this.markdown = markdown;
        this.odd = odd;
        this.file = markdown.file();
        this.known = known;
    }

    /** The same whose marks may have weights, as our own format has them. */
    public ChoiceItems weighed() {
        return new ChoiceItems(markdown, ChoiceMarks.WEIGHED, ChoiceMarks.ODD_WEIGHED);
    }

    /** The same whose marks may hold a sign such as ✓ for the letter x, as people write them who type boxes. */
    public ChoiceItems ticked() {
        return new ChoiceItems(markdown, ChoiceMarks.TICKED, ChoiceMarks.ODD);
    }

    /** The same with round marks, {@code ( )} and {@code (x)}, instead of square ones. */
    public ChoiceItems round() {
        return new ChoiceItems(markdown, ROUND_MARK, ChoiceMarks.ODD);
    }

    /**
     * The choices of some lists.
     *
     * @param lists nodes of kind list, in the order of the document
     */
    public List<Choice> read(List<Node> lists) {
        List<Node> items =
                lists.stream().flatMap(list -> list.children().stream()).toList();
        boolean labelled = isLabelled(items);
        return items.stream().map(item -> choice(item, labelled)).toList();
    }

    /** Whether an item starts with a mark. */
    public boolean isMarked(Node item) {
        Mark mark = mark(item);
        return mark == Mark.CORRECT || mark == Mark.WRONG;
    }

    /** Whether a mark is escaped, as formatters do to it, so that it is shown as text. */
    boolean isEscaped(Node item) {
        int start = contentStart(item);
        int end = Math.max(start, Math.min(item.end(), start + LONGEST_MARK));
        Found mark = file.text().substring(start, end).indexOf('\\') < 0 ? null : markIn(item);
        return mark != null && file.text().substring(mark.start(), mark.end()).indexOf('\\') >= 0;
    }

    /** Reports the lists whose marks are escaped, each once. */
    public void reportEscaped(List<Node> lists, Consumer<Problem> problems) {
        for (Node list : lists) {
            List<Node> escaped =
                    list.children().stream().filter(this::isEscaped).toList();
            if (!escaped.isEmpty()) {
                Node last = escaped.get(escaped.size() - 1);
                problems.accept(Problem.of(
                        "checkbox-malformed",
                        "escaped",
                        file.span(escaped.get(0).start(), last.end()),
                        escaped.size()));
            }
        }
    }

    /** Whether an item starts with a mark or with what may be meant as one. */
    public Mark mark(Node item) {
        Found mark = markIn(item);
        return mark == null ? Mark.NONE : mark.kind();
    }

    /** The letters in front of the choices if all have one and they run A, B, C …; otherwise empty. */
    public List<String> labels(List<Node> items) {
        List<String> labels = new ArrayList<>();
        for (Node item : items) {
            labels.add(label(item));
        }
        return labels;
    }

    private String label(Node item) {
        Matcher label = labelIn(item, markIn(item));
        return label == null ? "" : ChoiceMarks.letter(label);
    }

    /** The first characters of a choice behind its mark. */
    String begin(Node item, int length) {
        Found mark = markIn(item);
        int from = mark == null ? contentStart(item) : mark.end();
        int end = Math.min(item.end(), from + length);
        return file.text().substring(Math.min(from, end), end).stripLeading();
    }

    private boolean isLabelled(List<Node> items) {
        for (int at = 0; at < items.size(); at++) {
            if (!label(items.get(at)).equals(String.valueOf((char) ('A' + at)))) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    private Choice choice(Node item, boolean labelled) {
        Found found = markIn(item);
        int start = contentStart(item);
        Found mark = found == null ? new Found(Mark.NONE, start, start, Optional.empty()) : found;
        int from = mark.end();
        Optional<Text> label = Optional.empty();
        Matcher matcher = labelled ? labelIn(item, found) : null;
        if (matcher != null) {
            String letter = ChoiceMarks.letter(matcher);
            int at = file.text().indexOf(letter, matcher.start());
            label = Optional.of(file.slice(at, at + 1));
            from = matcher.end();
        }
        return assemble(item, mark.kind(), mark.start(), from, label).weighing(mark.weight());
    }

    private Choice assemble(Node item, Mark kind, int markStart, int from, Optional<Text> label) {
        int textStart = skipBlanks(from, item.end());
        List<Node> blocks = new ArrayList<>();
        List<Node> quotes = new ArrayList<>();
        for (Node child : item.children()) {
            (child.kind() == Kind.QUOTE && !isText(item, from) ? quotes : blocks).add(child);
        }
        int end = blocks.isEmpty()
                ? textStart
                : Math.max(textStart, blocks.get(blocks.size() - 1).end());
        int column = contentStart(item) - file.lineStart(file.lineAt(contentStart(item)));
        Text text = NodeSlices.dedented(file, textStart, end, column);
        Optional<Text> explanation =
                quotes.isEmpty() ? Optional.empty() : Optional.of(NodeSlices.unquoted(file, quotes));
        return new Choice(
                kind,
                file.span(markStart, Math.max(markStart, from == markStart ? from : markEnd(markStart, from))),
                label,
                text,
                NodeSlices.from(file, blocks, textStart),
                explanation,
                markdown.span(item));
    }

    /** Whether an item is only its mark and a quote, which is a text that starts with {@code >}. */
    boolean isSwallowed(Node item) {
        Found mark = item.children().size() == 2 ? markIn(item) : null;
        return mark != null && isText(item, mark.end());
    }

    private boolean isText(Node item, int from) {
        List<Node> parts = item.children();
        return parts.size() == 2
                && parts.get(1).kind() == Kind.QUOTE
                && skipBlanks(from, item.end()) >= parts.get(0).end();
    }

    private int markEnd(int start, int limit) {
        String text = file.text();
        int end = start;
        while (end < limit && "]］】)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.min(end + 1, limit);
    }

    private int skipBlanks(int from, int limit) {
        int at = from;
        while (at < limit && (file.text().charAt(at) == ' ' || file.text().charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The start of the first paragraph of an item, or the end of its marker without one. */
    private int contentStart(Node item) {
        return item.children().isEmpty() ? item.end() : item.children().get(0).start();
    }

    private @Nullable Found markIn(Node item) {
        boolean paragraph = !item.children().isEmpty() && item.children().get(0).kind() == Kind.PARAGRAPH;
        int start = contentStart(item);
        if (!paragraph || start >= item.end() || "[［【\\(".indexOf(file.text().charAt(start)) < 0) {
            return null;
        }
        if (ChoiceMarks.isUsual(file.text(), start, item.end())) {
            Mark square = file.text().charAt(start + 1) == ' ' ? Mark.WRONG : Mark.CORRECT;
            Mark kind = known == ROUND_MARK ? Mark.UNKNOWN : square;
            return new Found(kind, start, start + ChoiceMarks.USUAL_LENGTH, Optional.empty());
        }
        Matcher mark = known.matcher(file.text()).region(start, item.end());
        if (mark.lookingAt()) {
            Mark kind = ChoiceMarks.isRight(mark) ? Mark.CORRECT : Mark.WRONG;
            return new Found(kind, start, mark.end(), ChoiceMarks.weight(mark));
        }
        Matcher unknown = odd.matcher(file.text()).region(start, item.end());
        return unknown.lookingAt() ? new Found(Mark.UNKNOWN, start, unknown.end(), Optional.empty()) : null;
    }

    /** The letter behind a mark; nothing if there is none. */
    private @Nullable Matcher labelIn(Node item, @Nullable Found mark) {
        int from = skipBlanks(mark == null ? contentStart(item) : mark.end(), item.end());
        if (!ChoiceMarks.mayBeLabel(file.text(), from, item.end())) {
            return null;
        }
        Matcher label = ChoiceMarks.LABEL.matcher(file.text()).region(from, item.end());
        return label.lookingAt() ? label : null;
    }
}
