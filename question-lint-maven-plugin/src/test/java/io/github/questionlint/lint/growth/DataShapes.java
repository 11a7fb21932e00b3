package io.github.questionlint.lint.growth;

import static io.github.questionlint.lint.growth.GrowthShape.file;
import static io.github.questionlint.lint.growth.GrowthShape.numbered;
import static io.github.questionlint.lint.growth.GrowthShape.repeat;

import java.util.List;

/** YAML, JSON and CSV: deep, wide, unclosed. */
final class DataShapes {
    private static final String RECORD = "{\"question\": \"Why %d?\", \"options\": [\"a\", \"b\"], \"answer\": \"a\"}";
    private static final String FIRST = RECORD.formatted(1);

    static final List<GrowthShape> ALL = List.of(
            file(
                    "JSON: records",
                    "q.json",
                    size -> "[" + numbered(size, n -> RECORD.formatted(n) + ",\n") + FIRST + "]"),
            file("JSON: equal records", "q.json", size -> "[" + repeat(FIRST + ", ", size) + FIRST + "]"),
            file("JSON: lines", "q.jsonl", size -> numbered(size, n -> RECORD.formatted(n) + "\n")),
            file("JSON: deep lists", "q.json", size -> "[" + FIRST + "," + repeat("[", size)),
            file("JSON: deep objects", "q.json", size -> "[" + FIRST + "," + repeat("{\"a\":\n", size)),
            file(
                    "JSON: keys",
                    "q.json",
                    size -> "[{\"question\": \"Why?\",\n" + numbered(size, n -> "\"a" + n + "\": 1,\n")
                            + "\"answer\": \"a\"}," + FIRST + "]"),
            file(
                    "JSON: the same key",
                    "q.json",
                    size -> "[{" + repeat("\"question\": \"Why?\",\n", size) + "\"answer\": 1}]"),
            file(
                    "JSON: options",
                    "q.json",
                    size -> "[" + FIRST.replace("\"b\"", repeat("\"b\",\n", size) + "\"c\"") + "]"),
            file(
                    "JSON: options of letters",
                    "q.json",
                    size -> "[{\"question\": \"Why?\", \"answer\": \"A\", "
                            + numbered(size, n -> "\"" + (char) ('A' + n % 26) + "\": \"a\",\n") + "\"Z\": \"z\"}]"),
            file(
                    "JSON: a stem with choices",
                    "q.json",
                    size -> "[{\"question\": \"Why? " + repeat("A) a ", size / 2) + "\", \"answer\": \"A\"}," + FIRST
                            + "]"),
            file(
                    "JSON: a stem of lines",
                    "q.json",
                    size -> "[{\"question\": \"Why?" + repeat("\\nA) a", size / 2) + "\", \"answer\": \"A\"}," + FIRST
                            + "]"),
            file(
                    "JSON: blanks in a stem",
                    "q.json",
                    size -> "[{\"question\": \"Why" + repeat(" ", size / 2) + "?\", \"answer\": \"A\"}," + FIRST + "]"),
            file(
                    "JSON: escapes",
                    "q.json",
                    size -> "[{\"question\": \"" + repeat("\\u0041", size / 2) + "?\", \"answer\": \"A\"}," + FIRST
                            + "]"),
            file(
                    "JSON: letters of a key",
                    "q.json",
                    size -> "[" + FIRST.replace("\"answer\": \"a", "\"answer\": \"" + repeat("A,", size / 2)) + "]"),
            file("JSON: HTML", "q.json", size -> "[" + FIRST.replace("Why", repeat("<p>&lt;b", size / 2)) + "]"),
            file("JSON: strings without end", "q.json", size -> "[" + FIRST + "," + repeat("\"", size / 2)),
            file("JSON: numbers", "q.json", size -> "[" + FIRST + "," + repeat("1", size / 2) + "]"),
            file("YAML: records", "q.yaml", size -> numbered(size, n -> "- question: Why " + n + "?\n  answer: a\n")),
            file("YAML: documents", "q.yaml", size -> repeat("---\nquestion: Why?\nanswer: a\n", size)),
            file("YAML: deep maps", "q.yaml", size -> "- question: Why?\n  answer: a\n" + deep(size)),
            file("YAML: flow lists", "q.yaml", size -> "- question: Why?\n  answer: a\n- " + repeat("[\n  ", size)),
            file("YAML: aliases", "q.yaml", size -> "- &a {question: Why?, answer: a}\n" + repeat("- *a\n", size)),
            file("YAML: anchors", "q.yaml", size -> numbered(size, n -> "- &a" + n + " {question: Why?, answer: a}\n")),
            file(
                    "YAML: laughs",
                    "q.yaml",
                    size -> "a0: &a0 [q]\n"
                            + numbered(size, n -> "a" + (n + 1) + ": &a" + (n + 1) + " [*a" + n + ", *a" + n + "]\n")),
            file(
                    "YAML: merged keys",
                    "q.yaml",
                    size -> "- &a {question: Why?, answer: a}\n" + repeat("- <<: *a\n  b: c\n", size)),
            file("YAML: tags", "q.yaml", size -> repeat("- !!str {question: Why?, answer: a}\n", size)),
            file("YAML: blocks", "q.yaml", size -> "- question: |\n" + repeat("    Why?\n", size) + "  answer: a\n"),
            file(
                    "YAML: folded lines",
                    "q.yaml",
                    size -> "- question: >\n" + repeat("    Why?\n\n", size) + "  answer: a\n"),
            file(
                    "YAML: plain lines",
                    "q.yaml",
                    size -> "- question: Why\n" + repeat("    so\n", size) + "  answer: a\n"),
            file("YAML: question marks", "q.yaml", size -> repeat("? a\n", size)),
            file("YAML: dashes", "q.yaml", size -> "- question: Why?\n  answer: a\n" + repeat("- ", size / 2)),
            file("YAML: quotes", "q.yaml", size -> "- question: \"Why?\n" + repeat("  a \\\n", size) + "\"\n"),
            file("YAML: comments", "q.yaml", size -> "- question: Why?\n" + repeat("  # a\n", size) + "  answer: a\n"),
            file(
                    "YAML: keys",
                    "q.yaml",
                    size -> "- question: Why?\n  answer: a\n" + numbered(size, n -> "  a" + n + ": b\n")),
            file("YAML: the same key", "q.yaml", size -> "- question: Why?\n" + repeat("  answer: a\n", size)),
            file("CSV: records", "q.csv", size -> "question,answer\n" + numbered(size, n -> "Why " + n + "?,a\n")),
            file(
                    "CSV: columns",
                    "q.csv",
                    size -> "question,answer" + repeat(",a", size / 4) + "\nWhy?,b" + repeat(",a", size / 4) + "\n"),
            file("CSV: options", "q.csv", size -> "question,A,B,C,answer\n" + repeat("Why?,a,b,c,B\n", size)),
            file(
                    "CSV: quotes",
                    "q.csv",
                    size -> "question,answer\nWhy?,\"" + repeat("\"\"", size / 2) + "\"\nWhy?,a\n"),
            file("CSV: open quotes", "q.csv", size -> "question,answer\n" + repeat("Why?,\"a\n", size)),
            file(
                    "CSV: lines in a cell",
                    "q.csv",
                    size -> "question,answer\nWhy?,\"" + repeat("a\n", size) + "\"\nWhy?,a\n"),
            file("CSV: commas", "q.csv", size -> "question,answer\nWhy?,a" + repeat(",", size / 2) + "\n"),
            file("CSV: short records", "q.csv", size -> "question,answer\n" + repeat("a\n", size)),
            file("TSV: cards", "q.tsv", size -> numbered(size, n -> "Why is " + n + "?\tSo.\n")),
            file("TSV: tabs", "q.tsv", size -> "question\tanswer\nWhy?\ta" + repeat("\t", size / 2) + "\n"));

    private DataShapes() {}

    /** Maps in maps, to a depth whose indentation is as many characters. */
    private static String deep(int size) {
        StringBuilder text = new StringBuilder(size + 100);
        for (int depth = 1; text.length() < size; depth++) {
            text.append(" ".repeat(2 * depth)).append("a:\n");
        }
        return text.toString();
    }
}
