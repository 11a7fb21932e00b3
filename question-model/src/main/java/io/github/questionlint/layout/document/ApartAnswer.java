package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Span;
import java.util.List;

/**
 * An answer in a file that holds the answers of another file.
 *
 * @param chapter the heading above it, as rendered; empty where its number is enough to find its question
 * @param number the number or id of its question
 * @param key the letters of the right choices, where the answer is nothing but a key; otherwise empty
 * @param text its text as rendered
 * @param place its place
 * @param blocks the same text as it is written in a document; empty for a key, a cell of a table and data
 */
public record ApartAnswer(String chapter, String number, String key, String text, Span place, List<Node> blocks) {

    /** Keeps its own copy of the blocks. */
    public ApartAnswer {
        blocks = List.copyOf(blocks);
    }

    /** An answer that is no more than its text. */
    public ApartAnswer(String chapter, String number, String key, String text, Span place) {
        this(chapter, number, key, text, place, List.of());
    }

    /** The same answer in no chapter. */
    ApartAnswer withoutChapter() {
        return new ApartAnswer("", number, key, text, place, blocks);
    }
}
