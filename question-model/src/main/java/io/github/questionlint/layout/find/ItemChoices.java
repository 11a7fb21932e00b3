package io.github.questionlint.layout.find;

import io.github.questionlint.layout.choices.ChoiceItems;
import io.github.questionlint.layout.choices.LetteredOptions;
import io.github.questionlint.layout.choices.Ticks;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the lists of marked or lettered items that are the choices of a list item, also those whose author forgot to
 * indent them.
 */
final class ItemChoices {
    /** How far below the item they are looked for, in blocks. */
    private static final int NEAR = 8;

    private static final int SEVERAL = 3;

    private final ChoiceItems square;
    private final ChoiceItems round;

    ItemChoices(Markdown markdown) {
        this.square = new ChoiceItems(markdown).ticked();
        this.round = square.round();
    }

    /**
     * The place of the choices among the blocks, or -1. Paragraphs, tables, code and the like may be above them.
     *
     * @param at the place of the list whose last item asks
     */
    int below(List<Node> blocks, int at) {
        List<Node> items = blocks.get(at).children();
        if (areChoices(blocks.get(at)) || hasList(items.get(items.size() - 1))) {
            return -1;
        }
        for (int later = at + 1; later < Math.min(blocks.size(), at + NEAR); later++) {
            Node block = blocks.get(later);
            if (block.kind() == Kind.LIST) {
                return block.number() < 0 && areChoices(block) || Ticks.areSigned(block) ? later : -1;
            }
            if (block.is(Kind.HEADING, Kind.THEMATIC_BREAK)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean hasList(Node item) {
        return item.children().stream().anyMatch(block -> block.kind() == Kind.LIST);
    }

    private boolean areChoices(Node list) {
        List<Node> items = list.children();
        return items.size() > 1
                && (items.stream().allMatch(this::isMarked) || areLettered(items) || Ticks.areSigned(list));
    }

    /** Whether an item starts with a box, square or round. */
    boolean isMarked(Node item) {
        return square.isMarked(item) || round.isMarked(item);
    }

    /** Whether letters run A, B, C …; only the key may follow them. */
    private boolean areLettered(List<Node> items) {
        List<String> labels = square.labels(items);
        int at = 0;
        while (at < labels.size() && labels.get(at).equals(String.valueOf((char) ('A' + at)))) {
            at++;
        }
        return at > 1 && items.stream().skip(at).allMatch(item -> AnswerLabel.opens(item.visibleText()));
    }

    /**
     * Whether the items of some lists are a quiz: several have choices, at least as many as are in lists of which no item
     * is a question. Bullets are none of these where all questions with choices are numbered.
     *
     * @param silent whether no item of a list asks
     */
    boolean areQuiz(List<Node> blocks, Predicate<Node> silent) {
        List<Node> lists = blocks.stream()
                .filter(block -> block.kind() == Kind.LIST && !areChoices(block))
                .toList();
        List<Node> asking = lists.stream().filter(list -> !haveNone(list)).toList();
        boolean numbered = asking.stream().allMatch(list -> list.number() >= 0);
        long with = asking.stream()
                .flatMap(list -> list.children().stream())
                .filter(this::hasChoices)
                .count();
        return with >= SEVERAL
                && with
                        >= lists.stream()
                                .filter(silent)
                                .filter(list -> !numbered || list.number() >= 0)
                                .mapToInt(list -> list.children().size())
                                .sum();
    }

    /** Whether no item of a list has choices below its title. */
    boolean haveNone(Node list) {
        return list.children().stream().noneMatch(this::hasChoices);
    }

    /** Whether an item has choices below its title, in a list, in lines or each in a paragraph. */
    private boolean hasChoices(Node item) {
        return item.children().stream()
                        .anyMatch(block -> block.kind() == Kind.LIST && areChoices(block)
                                || block.kind() == Kind.PARAGRAPH && hasFirstLine(block.children()))
                || item.children().stream()
                        .skip(1)
                        .anyMatch(
                                block -> block.kind() == Kind.PARAGRAPH && LetteredOptions.opens(block.visibleText()));
    }

    private static boolean hasFirstLine(List<Node> inlines) {
        for (int at = 1; at < inlines.size(); at++) {
            if (inlines.get(at - 1).kind() == Kind.LINE_BREAK
                    && LetteredOptions.opens(inlines.get(at).visibleText())) {
                return true;
            }
        }
        return false;
    }
}
