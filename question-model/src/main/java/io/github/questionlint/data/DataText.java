package io.github.questionlint.data;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a file of data by the ending of its name: JSON, JSON Lines, CSV, TSV, and YAML for any other. */
public final class DataText {
    private static final String EXPORT = "#separator:";

    private DataText() {}

    /** Whether a text may be in Moodle's Aiken format, labelled lines or a table that says what separates its cells. */
    public static boolean mayBeRecords(String text) {
        return isExport(text) || AikenReader.mayBe(text) || LabelledReader.mayBe(text);
    }

    /** The records of a text in Moodle's Aiken format, with labelled lines or such a table, as a list of maps; else empty. */
    public static Optional<YamlNode> records(SourceFile file, Limits limits, Predicate<String> isField) {
        String text = file.text().substring(file.start());
        if (isExport(text)) {
            return new TableReader(file, limits, isField).read().root();
        }
        Optional<YamlNode> aiken = AikenReader.mayBe(text) ? new AikenReader(file).read() : Optional.empty();
        return aiken.isEmpty() && LabelledReader.mayBe(text) ? new LabelledReader(file).read() : aiken;
    }

    /** Whether a text begins as cards do that a program exports: with what separates the cells of the table. */
    public static boolean isExport(String text) {
        return text.startsWith(EXPORT);
    }

    /**
     * Reads a whole file. Bad content never throws.
     *
     * @param isField whether a name is one of those that fields of questions have; it helps to find a header
     */
    public static Yaml parse(SourceFile file, Limits limits, Predicate<String> isField) {
        String path = file.path();
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "json" -> new JsonReader(file, limits).read(false);
            case "jsonl", "ndjson" -> new JsonReader(file, limits).read(true);
            case "csv", "tsv" -> new TableReader(file, limits, isField).read();
            default -> Yaml.parseAll(file, limits);
        };
    }
}
