package io.github.questionlint.lint.report;

import java.util.List;
import java.util.Optional;

/**
 * A page in parts, for a program that lays it out and escapes it. All texts are on one line and hold no hidden characters.
 *
 * @param title what stands at its top
 * @param parts its parts, in their order
 */
public record Outline(String title, List<Part> parts) {

    /** Keeps its own copy of the parts. */
    public Outline {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a page.
     *
     * @param title its heading
     * @param sentences its paragraphs
     * @param table what follows them
     */
    public record Part(String title, List<String> sentences, Optional<Table> table) {

        /** Keeps its own copy of the paragraphs. */
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A table.
     *
     * @param head the names of the columns
     * @param rows its rows, each as long as the head
     */
    public record Table(List<String> head, List<List<Cell>> rows) {

        /** Keeps its own copies of the lists. */
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows.stream().map(List::copyOf).toList());
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what it shows
     * @param link where a click on it leads
     */
    public record Cell(String text, Optional<String> link) {

        /** A cell without a link. */
        static Cell of(Object text) {
            return new Cell(Escape.plain(String.valueOf(text)), Optional.empty());
        }

        /** A cell with a link. */
        static Cell of(String text, Optional<String> link) {
            return new Cell(Escape.plain(text), link);
        }
    }
}
