package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.PartLabel;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The headings of a document, in order, with the {@code <details>} around each. */
public final class Headings {

    /**
     * A heading.
     *
     * @param node the heading itself
     * @param lead the start of the list item or quote that it opens, or its own start
     * @param title its title
     * @param raw the title as rendered, with its number
     * @param folded the same in lower case, its white space single
     * @param answer whether it says that an answer follows, or is one: "Answer: B"
     * @param part whether it opens any part of the question above it, or only tells of it, such as its author
     * @param detailsStart the start of the innermost details element around it; -1 for none
     * @param detailsEnd the end of that element's content
     */
    public record Head(
            Node node,
            int lead,
            Text title,
            String raw,
            String folded,
            boolean answer,
            boolean part,
            int detailsStart,
            int detailsEnd) {
        /** Its level, from 1 to 6. */
        public int level() {
            return node.number();
        }

        private Head asPart() {
            return new Head(node, lead, title, raw, folded, answer, true, detailsStart, detailsEnd);
        }
    }

    private final SourceFile file;
    private final List<Details> details;
    private final List<Head> heads = new ArrayList<>();
    private final Deque<Details> open = new ArrayDeque<>();
    private int nextDetails;

    private Headings(SourceFile file, List<Details> details) {
        this.file = file;
        this.details = details;
    }

    static List<Head> of(Markdown markdown, List<Details> details) {
        Headings heads = new Headings(markdown.file(), details);
        heads.collect(markdown.root(), -1);
        heads.joinProperties();
        return heads.heads;
    }

    /**
     * Properties such as "Author: …" between a question and the heading of its answer are parts of that question. Elsewhere
     * the same words may head a chapter.
     */
    private void joinProperties() {
        for (int at = heads.size() - 2; at > 0; at--) {
            Head head = heads.get(at);
            Head below = heads.get(at + 1);
            if (PropertyLabel.is(head.raw()) && (below.answer() || below.part() && PropertyLabel.is(below.raw()))) {
                heads.set(at, head.asPart());
            }
        }
    }

    private void collect(Node parent, int lead) {
        boolean fewHeadings = parent.kind() == Kind.LIST && hasFewHeadings(parent);
        for (int at = 0; at < parent.children().size(); at++) {
            Node child = parent.children().get(at);
            if (fewHeadings && isHeading(child)) {
                continue;
            }
            int begin = at == 0 && lead >= 0 ? lead : child.start();
            if (child.kind() == Kind.HEADING) {
                heads.add(head(child, begin));
            } else if (child.is(Kind.LIST, Kind.ITEM, Kind.QUOTE)) {
                collect(child, begin);
            }
        }
    }

    /** Whether less than half of the items are headings: those are texts that start with {@code #}. */
    private static boolean hasFewHeadings(Node list) {
        return list.children().stream().filter(Headings::isHeading).count() * 2
                < list.children().size();
    }

    private static boolean isHeading(Node item) {
        return item.children().size() == 1 && item.children().get(0).kind() == Kind.HEADING;
    }

    private Head head(Node node, int lead) {
        while (nextDetails < details.size() && details.get(nextDetails).open() < node.start()) {
            open.push(details.get(nextDetails++));
        }
        while (!open.isEmpty() && open.peek().end() <= node.start()) {
            open.pop();
        }
        Details inner = open.peek();
        Text title = Titles.of(file, node);
        String raw = Titles.raw(node, node.end());
        boolean answer = AnswerLabel.heads(raw);
        // The first heading is a part of nothing: "Why?" may be the question then.
        boolean asks = heads.isEmpty() && QuestionWords.endsWithMark(raw);
        boolean part = answer || !asks && PartLabel.is(raw);
        int from = inner == null ? -1 : inner.open();
        int to = inner == null ? Integer.MAX_VALUE : inner.bodyEnd();
        String folded = Folding.singleSpaces(Folding.lower(raw));
        return new Head(node, lead, title, raw, folded, answer, part, from, to);
    }

    /** For each heading, the next one that is not inside a details element opened after it. */
    static int[] nextOutside(List<Head> heads) {
        int[] next = new int[heads.size()];
        Deque<Integer> outside = new ArrayDeque<>();
        for (int at = heads.size() - 1; at >= 0; at--) {
            int start = heads.get(at).node().start();
            while (!outside.isEmpty() && heads.get(outside.peek()).detailsStart() > start) {
                outside.pop();
            }
            next[at] = outside.isEmpty() ? heads.size() : outside.peek();
            outside.push(at);
        }
        return next;
    }
}
