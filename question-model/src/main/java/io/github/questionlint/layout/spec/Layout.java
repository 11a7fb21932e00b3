package io.github.questionlint.layout.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a bank that was not written for us writes a question. */
public enum Layout {
    /** A heading and what follows it. */
    HEADING("heading"),
    /** A details block: its summary asks, its body answers. */
    DETAILS("details"),
    /** An item of a list. */
    LIST_ITEM("listItem"),
    /** A file with one question. */
    FILE("file"),
    /** A record of YAML, JSON or front matter. */
    DATA("data"),
    /** A line in bold type and what follows it. */
    BOLD("bold"),
    /** A labelled line of an article, such as "Question 3". */
    ARTICLE("article"),
    /** A row of a table. */
    TABLE("table"),
    /** The first line of a block quote. */
    QUOTE("quote"),
    /** A flash card: a question, a mark such as {@code ?}, and an answer. */
    CARD("card"),
    /** Headings such as "Question" and "Answer" that open the parts. */
    SECTIONS("sections"),
    /** An element such as {@code <quiz>}. */
    QUIZ("quiz"),
    /** An entry of a file in Moodle's GIFT format. */
    GIFT("gift");

    private final String key;

    Layout(String key) {
        this.key = key;
    }

    /** The word for it in a configuration and in reports. */
    public String key() {
        return key;
    }

    /** All words for layouts, in the order of the documentation. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Layout::key).toList();
    }

    /** The layout with a word; empty for any other word. */
    public static Optional<Layout> of(String key) {
        return Arrays.stream(values()).filter(layout -> layout.key.equals(key)).findFirst();
    }
}
