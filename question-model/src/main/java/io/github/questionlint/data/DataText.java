package io.github.questionlint.data;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.function.Predicate;

/** Reads a file of data by the ending of its name: JSON, JSON Lines, CSV, TSV, and YAML for any other. */
public final class DataText {

    private DataText() {}

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
