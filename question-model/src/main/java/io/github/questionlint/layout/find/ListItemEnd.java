package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.AnswerLabel;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.Optional;

/** Where the last item of a list ends whose author may have forgotten to indent the answer. */
final class ListItemEnd {
    private ListItemEnd() {}

    /**
     * The end of the last item: a list that continues the numbers ends it; or else the end of an element or a text with a
     * label that follows as its answer.
     *
     * @param at the place of the list among the blocks
     */
    static int of(Document document, List<Node> blocks, int at) {
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
        return at + 1 < blocks.size() ? answerEnd(document, blocks, at + 1).orElse(list.end()) : list.end();
    }

    /** The end of what follows a list, if it starts like an answer: the next heading, list or rule below the answer. */
    private static Optional<Integer> answerEnd(Document document, List<Node> blocks, int first) {
        Node block = blocks.get(first);
        boolean label = block.kind() == Kind.PARAGRAPH && AnswerLabel.opens(block.visibleText());
        Optional<Details> details = block.kind() == Kind.HTML_BLOCK
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
