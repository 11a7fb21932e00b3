package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.Numbering.Style;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Questions that are plain paragraphs, or their first lines, with a question mark at the end, each above paragraphs that
 * answer it, as in many lists of frequent questions, or alone between thematic breaks. Prose asks now and then, so that they
 * must be most of the document.
 */
final class AskingParagraphs {
    private static final int FEWEST = 3;
    private static final int SEVERAL = 6;
    /** The longest title, in UTF-16 units. */
    private static final int LONGEST = 300;

    /** What people say in a story. */
    private static final String QUOTES = "\"'“”„«»「『‘–—";

    private static final double MOST = 0.8;
    /** At most this many paragraphs for each question, on average. */
    private static final int PARAGRAPHS = 5;

    private final Document document;
    private final LayoutSpec spec;
    private final List<QuestionRange> found = new ArrayList<>();
    private int answered;
    /** How many have nothing but a thematic break below them. */
    private int divided;

    private int paragraphs;

    private AskingParagraphs(Document document, LayoutSpec spec) {
        this.document = document;
        this.spec = spec;
    }

    /** The questions of a document, in its order; none where it is prose that asks now and then. */
    static List<QuestionRange> find(Document document, LayoutSpec spec) {
        AskingParagraphs asking = new AskingParagraphs(document, spec);
        asking.walk();
        return asking.areQuestions() ? List.copyOf(asking.found) : List.of();
    }

    private void walk() {
        List<Node> blocks = document.markdown().root().children();
        int end = document.markdown().root().end();
        for (int at = blocks.size() - 1; at >= 0; at--) {
            Node block = blocks.get(at);
            int titleEnd = block.kind() == Kind.PARAGRAPH ? titleEnd(block) : -1;
            paragraphs += block.kind() == Kind.PARAGRAPH ? 1 : 0;
            if (titleEnd >= 0) {
                add(block, titleEnd, end);
                boolean alone = titleEnd == block.end() && at + 1 < blocks.size();
                divided += alone && blocks.get(at + 1).kind() == Kind.THEMATIC_BREAK ? 1 : 0;
            }
            boolean divides = block.kind() == Kind.THEMATIC_BREAK && document.isBlank(block.end(), end);
            if (titleEnd >= 0 || block.kind() == Kind.HEADING || divides) {
                end = block.start();
            }
        }
        Collections.reverse(found);
    }

    private void add(Node block, int titleEnd, int end) {
        String raw = Titles.raw(block, titleEnd);
        if (spec.fits(raw)) {
            answered += document.isBlank(titleEnd, end) ? 0 : 1;
            found.add(new QuestionRange(
                    Titles.of(document.file(), block, titleEnd),
                    raw,
                    block.start(),
                    titleEnd,
                    document.trimmed(titleEnd, Math.max(titleEnd, end))));
        }
    }

    /** The end of the first line that asks; -1 where a paragraph starts with something else. */
    private static int titleEnd(Node block) {
        List<Node> inlines = block.children();
        int line = 0;
        while (line < inlines.size() && inlines.get(line).kind() != Kind.LINE_BREAK) {
            line++;
        }
        int end = line < inlines.size() ? inlines.get(line).start() : block.end();
        String raw = Titles.raw(block, end);
        boolean asks = raw.length() <= LONGEST
                && QuestionWords.endsWithMark(raw)
                && !AnswerLabel.opens(raw)
                && Numbering.style(raw) != Style.LABEL
                && QUOTES.indexOf(raw.charAt(0)) < 0;
        return asks && !inlines.get(0).is(Kind.IMAGE, Kind.HTML) ? end : -1;
    }

    /**
     * Whether nearly all have an answer, or are divided by thematic breaks in a document with a telling name, and what is
     * around them is little: less where it has no such name.
     */
    private boolean areQuestions() {
        boolean named = document.isNamedForQuestions();
        boolean apart = named && found.size() >= SEVERAL && divided >= found.size() * MOST;
        return found.size() >= (named ? FEWEST : SEVERAL)
                && (answered >= found.size() * MOST || apart)
                && paragraphs <= found.size() * PARAGRAPHS
                && (named || covered() >= MOST);
    }

    /** The share of the document that the questions take up. */
    private double covered() {
        int start = document.markdown().root().start();
        int length = document.trimmed(start, document.markdown().root().end()) - start;
        int taken =
                found.stream().mapToInt(range -> range.end() - range.start()).sum();
        return length <= 0 ? 0 : taken / (double) length;
    }
}
