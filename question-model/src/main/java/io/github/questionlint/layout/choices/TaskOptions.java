package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices that are the items of a task list. Code, images and quotes between two lists belong to the choice above
 * them: their author forgot to indent them. A choice that is a list of its own also owns all other text up to the next
 * one. The marks may be round: {@code ( )} and {@code (x)}, or hold a sign of their own: {@code [✓]}.
 */
public final class TaskOptions {
    private static final Pattern BOX = Pattern.compile("\\[[ xX]\\]\\s");
    /** A letter of a choice, behind its box or without one. */
    private static final Pattern LETTER = Pattern.compile("[*_(]{0,3}([A-Za-z])[.)][*_]{0,2}\\s");

    /** The box of a choice ends within this many characters. */
    private static final int FIRST_BOX = 9;

    private final Document document;
    private final ChoiceItems square;
    private final ChoiceItems round;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Node> loose = new ArrayList<>();
    private final List<Node> lists = new ArrayList<>();
    private ChoiceItems items;
    private boolean ownsLoose;
    private boolean alone;
    private int end;

    private TaskOptions(Document document) {
        this.document = document;
        this.square = new ChoiceItems(document.markdown()).ticked();
        this.round = square.round();
        this.items = square;
    }

    /** The choices among some blocks; empty where no list has marks. A single empty box is a task, such as "to do". */
    public static Optional<Choices> find(Document document, List<Node> blocks) {
        return new TaskOptions(document)
                .read(blocks)
                .filter(found -> found.list().size() > 1 || found.list().get(0).correct());
    }

    /** The choices among some blocks, even a single one. */
    static Optional<Choices> few(Document document, List<Node> blocks) {
        return new TaskOptions(document).read(blocks);
    }

    /** The marks of the first list among some blocks that has any: a quick test that avoids the slow one. */
    public static List<Mark> marks(Document document, List<Node> blocks) {
        TaskOptions options = new TaskOptions(document);
        return blocks.stream()
                .filter(options::isTaskList)
                .findFirst()
                .map(list -> list.children().stream().map(options.items::mark).toList())
                .orElse(List.of());
    }

    private Optional<Choices> read(List<Node> blocks) {
        int first = 0;
        while (first < blocks.size() && !isTaskList(blocks.get(first))) {
            first++;
        }
        for (int at = first; at < blocks.size() && take(blocks.get(at)); at++) {
            // each block is taken as it comes
        }
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        boolean bareLast = choices.get(choices.size() - 1).text().isBlank();
        if (ownsLoose || bareLast) {
            attachLoose();
        }
        return Optional.of(new Choices(
                BoxLetters.without(document, choices), blocks.get(first).start(), end, problems()));
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (lists.stream().noneMatch(this::hasLostBox)) {
            LabelCheck.check(items, lists, document.markdown(), problems::add);
        }
        items.reportEscaped(lists, problems::add);
        for (Node list : lists) {
            for (Node item : list.children()) {
                if (items.isSwallowed(item)) {
                    problems.add(Problem.of(
                            "choice-broken", "quote", document.markdown().span(item)));
                }
            }
        }
        return problems;
    }

    /** Whether the text of a choice has a further box, which other rules report. */
    private boolean hasLostBox(Node list) {
        String text = document.file().text();
        Matcher box = BOX.matcher(text);
        for (Node item : list.children()) {
            int from = Math.min(item.end(), item.start() + FIRST_BOX);
            while (from < item.end() && text.charAt(from) != '[') {
                from++;
            }
            if (from < item.end() && box.region(from, item.end()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the choices may continue after a block. */
    private boolean take(Node block) {
        if (isTaskList(block)) {
            ownsLoose |= !loose.isEmpty();
            loose.forEach(this::attach);
            loose.clear();
            choices.addAll(items.read(List.of(block)));
            lists.add(block);
            alone = block.children().size() == 1;
            end = block.end();
            return true;
        }
        loose.add(block);
        return block.kind() != Kind.HEADING && (alone || isPart(block));
    }

    /**
     * What follows the last choice belongs to it if the other choices are written so, or if it has no text of its own.
     */
    private void attachLoose() {
        for (Node block : loose) {
            if (!isPart(block)) {
                return;
            }
            attach(block);
        }
    }

    private void attach(Node block) {
        int last = choices.size() - 1;
        Choice choice = choices.get(last);
        Span span = choice.span().to(document.markdown().span(block));
        int start = document.offset(choice.text().span());
        boolean quote = block.kind() == Kind.QUOTE;
        List<Node> blocks = new ArrayList<>(choice.blocks());
        if (!quote) {
            blocks.add(block);
        }
        choices.set(
                last,
                new Choice(
                        choice.mark(),
                        choice.markSpan(),
                        choice.label(),
                        quote
                                ? choice.text()
                                : NodeSlices.dedented(
                                        document.file(),
                                        start,
                                        block.end(),
                                        choice.markSpan().column() - 1),
                        blocks,
                        quote
                                ? Optional.of(NodeSlices.unquoted(document.file(), List.of(block)))
                                : choice.explanation(),
                        span));
        end = block.end();
    }

    private static boolean isPart(Node block) {
        return block.isCodeBlock() || isPicture(block) || block.is(Kind.QUOTE, Kind.HTML_BLOCK);
    }

    private static boolean isPicture(Node block) {
        return block.kind() == Kind.PARAGRAPH
                && block.any(node -> node.kind() == Kind.IMAGE)
                && block.children().stream().allMatch(TaskOptions::isPictureInline);
    }

    private static boolean isPictureInline(Node inline) {
        return inline.is(Kind.IMAGE, Kind.LINE_BREAK, Kind.LINK)
                || inline.is(Kind.TEXT, Kind.HTML) && inline.visibleText().isBlank();
    }

    /** Whether at least half of the items have a known mark, or all have an unknown one. */
    private boolean isTaskList(Node block) {
        if (block.kind() != Kind.LIST) {
            return false;
        }
        if (choices.isEmpty()) {
            items = isRound(block) ? round : square;
        }
        if (hasTickedLetters(block)) {
            return false;
        }
        int known = 0;
        int odd = 0;
        for (Node item : block.children()) {
            Mark mark = items.mark(item);
            known += mark == Mark.CORRECT || mark == Mark.WRONG ? 1 : 0;
            odd += mark == Mark.UNKNOWN ? 1 : 0;
        }
        int size = block.children().size();
        return known > 0 && (known + odd) * 2 >= size || odd == size && size > (choices.isEmpty() ? 1 : 0);
    }

    /** Whether each item has its letter and only the right ones a box, which is a sign behind which letters are choices. */
    private boolean hasTickedLetters(Node list) {
        int boxes = 0;
        for (int at = 0; at < list.children().size(); at++) {
            Node item = list.children().get(at);
            Mark mark = items.mark(item);
            Matcher letter = LETTER.matcher(items.begin(item, FIRST_BOX));
            boolean next =
                    letter.lookingAt() && Character.toLowerCase(letter.group(1).charAt(0)) == 'a' + at;
            if (mark == Mark.WRONG || !next) {
                return false;
            }
            boxes += mark == Mark.NONE ? 0 : 1;
        }
        return boxes > 0 && boxes < list.children().size();
    }

    /** Round marks count only where every item has one and one of them is empty: prose has words in brackets. */
    private boolean isRound(Node list) {
        boolean empty = false;
        for (Node item : list.children()) {
            Mark mark = round.mark(item);
            if (mark != Mark.CORRECT && mark != Mark.WRONG) {
                return false;
            }
            empty |= mark == Mark.WRONG;
        }
        return empty;
    }
}
