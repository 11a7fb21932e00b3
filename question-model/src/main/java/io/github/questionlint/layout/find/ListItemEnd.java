package io.github.questionlint.layout.find;

import io.github.questionlint.layout.choices.Ticks;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the last item of a list ends whose author may have forgotten to indent the answer. */
final class ListItemEnd {
    /** How far apart such items are looked for, in blocks. */
    private static final int NEAR = 8;

    private ListItemEnd() {}

    /**
     * The end of the last item: a list that continues the numbers ends it, maybe with a gap, or starts at 1 where every
     * number is 1; or else the end of an element or a text with a label that follows as its answer.
     *
     * @param at the place of the list among the blocks
     */
    static int of(Document document, List<Node> blocks, int at) {
        Node list = blocks.get(at);
        int next = list.number() + list.children().size();
        Node last = list.children().get(list.children().size() - 1);
        boolean ones = list.number() == 1 && document.file().text().startsWith("1", last.start());
        boolean numbered = list.number() >= 0 && !Ticks.areSigned(list);
        for (int later = at + 1; numbered && later < blocks.size(); later++) {
            Node block = blocks.get(later);
            if (block.kind() == Kind.HEADING) {
                break;
            }
            if (block.kind() == Kind.LIST && (block.number() >= next || ones && block.number() == 1)) {
                return block.start();
            }
        }
        if (at + 1 == blocks.size()) {
            return list.end();
        }
        return answerEnd(document, blocks, at + 1)
                .or(() -> alone(blocks, at) ? Optional.of(beforeNext(blocks, at + 1)) : Optional.empty())
                .or(() -> goesOn(blocks, at) ? Optional.of(endOfSame(blocks, at + 1)) : Optional.empty())
                .orElse(list.end());
    }

    /**
     * Whether the code or quote below a list belongs to its last item: the item announces it, or is the only one of its list
     * without anything below its title, or a list near it is written so.
     */
    private static boolean goesOn(List<Node> blocks, int at) {
        if (!blocks.get(at + 1).is(Kind.FENCED_CODE, Kind.QUOTE)) {
            return false;
        }
        List<Node> items = blocks.get(at).children();
        Node last = items.get(items.size() - 1);
        String text = last.visibleText();
        boolean announced = text.endsWith(":") || text.endsWith("：");
        boolean bare = last.children().size() == 1;
        boolean only =
                items.stream().filter(item -> item.children().size() == 1).count() == 1;
        return announced || bare && only || isUsual(blocks, at);
    }

    /** Whether a list above, near another one, has the same kind of block between itself and the next list. */
    private static boolean isUsual(List<Node> blocks, int at) {
        Kind kind = blocks.get(at + 1).kind();
        return IntStream.range(Math.max(0, at - NEAR), at)
                .anyMatch(above -> blocks.get(above).kind() == Kind.LIST
                        && blocks.get(above).number() < 0 == blocks.get(at).number() < 0
                        && blocks.get(above + 1).kind() == kind);
    }

    private static int endOfSame(List<Node> blocks, int first) {
        int last = first;
        while (last + 1 < blocks.size()
                && blocks.get(last + 1).kind() == blocks.get(first).kind()) {
            last++;
        }
        return blocks.get(last).end();
    }

    /** Whether a list is one item that asks, with paragraphs below it, as another one near it is. */
    private static boolean alone(List<Node> blocks, int at) {
        return asksAlone(blocks, at)
                && IntStream.rangeClosed(Math.max(0, at - NEAR), Math.min(blocks.size() - 1, at + NEAR))
                        .anyMatch(other -> other != at && asksAlone(blocks, other));
    }

    private static boolean asksAlone(List<Node> blocks, int at) {
        Node list = blocks.get(at);
        return list.kind() == Kind.LIST
                && list.children().size() == 1
                && list.children().get(0).children().size() == 1
                && at + 1 < blocks.size()
                && blocks.get(at + 1).is(Kind.PARAGRAPH, Kind.FENCED_CODE, Kind.QUOTE)
                && QuestionWords.endsWithMark(list.visibleText());
    }

    /** The start of the next list, heading or rule. */
    static int beforeNext(List<Node> blocks, int first) {
        return blocks.subList(first, blocks.size()).stream()
                .filter(block -> block.is(Kind.HEADING, Kind.LIST, Kind.THEMATIC_BREAK))
                .findFirst()
                .map(Node::start)
                .orElse(blocks.get(blocks.size() - 1).end());
    }

    /**
     * The place of the list of bullets that follows a numbered one, maybe below a text, picture or code: what belongs to its
     * last item, if the numbers go on below; -1 without one.
     */
    static int bullets(List<Node> blocks, int at) {
        int next = at + 1;
        while (next < Math.min(blocks.size(), at + NEAR)
                && blocks.get(next).is(Kind.PARAGRAPH, Kind.FENCED_CODE, Kind.HTML_BLOCK, Kind.TABLE)) {
            next++;
        }
        boolean found = blocks.get(at).number() >= 0
                && next < blocks.size()
                && blocks.get(next).kind() == Kind.LIST
                && blocks.get(next).number() < 0;
        return found ? next : -1;
    }

    /** The end of some bullets that follow a numbered list, with all up to the next heading, number or rule. */
    static int afterBullets(List<Node> blocks, int at) {
        int last = at;
        while (last + 1 < blocks.size() && !isNext(blocks.get(last + 1))) {
            last++;
        }
        return blocks.get(last).end();
    }

    private static boolean isNext(Node block) {
        return block.is(Kind.HEADING, Kind.THEMATIC_BREAK) || block.kind() == Kind.LIST && block.number() >= 0;
    }

    /**
     * The end of what follows a list, if it starts like an answer, maybe below the code that the last item asks about: the
     * next heading, list or rule below the answer.
     */
    private static Optional<Integer> answerEnd(Document document, List<Node> blocks, int below) {
        int first = below;
        while (first + 1 < blocks.size()
                && first - below < NEAR
                && blocks.get(first).kind() == Kind.FENCED_CODE) {
            first++;
        }
        Node block = blocks.get(first);
        boolean label = block.kind() == Kind.PARAGRAPH && AnswerLabel.opens(block.visibleText());
        Optional<Details> details = block.is(Kind.HTML_BLOCK, Kind.FOLD)
                ? document.detailsWithin(block.start(), block.end())
                        .filter(found -> document.isBlank(block.start(), found.open()))
                        .findFirst()
                : Optional.empty();
        if (!label && details.isEmpty()) {
            return Optional.empty();
        }
        int least = details.map(Details::end).orElse(block.end());
        return blocks.subList(first, blocks.size()).stream()
                .filter(later -> later.start() >= least && later.is(Kind.HEADING, Kind.LIST, Kind.THEMATIC_BREAK))
                .map(Node::start)
                .findFirst()
                .or(() -> Optional.of(blocks.get(blocks.size() - 1).end()));
    }
}
