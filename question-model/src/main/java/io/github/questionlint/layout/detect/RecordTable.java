package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.model.QuestionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some records as a table: a column for each field, and for each field of a map or short list inside a field. */
final class RecordTable {
    private static final int SAMPLE = 600;
    /** A longer list is one of values, not of fields; more fields than the last number are not looked at. */
    private static final int LONGEST = 3;

    private static final int WIDEST = 200;

    private final List<YamlNode> records;
    private final boolean nested;
    private final Map<String, RecordColumn> columns = new LinkedHashMap<>();

    private RecordTable(List<YamlNode> records, boolean nested) {
        this.nested = nested;
        this.records = records.subList(0, Math.min(SAMPLE, records.size()));
    }

    /**
     * A table of some records.
     *
     * @param nested whether it has columns for the parts of a field
     */
    static RecordTable of(List<YamlNode> records, boolean nested) {
        RecordTable table = new RecordTable(records, nested);
        for (int row = 0; row < table.records.size(); row++) {
            table.add(row, table.records.get(row));
        }
        return table;
    }

    private void add(int row, YamlNode record) {
        for (YamlNode.Entry entry : record.entries()) {
            String name = entry.key().value();
            if (isUsable(name)) {
                add(row, name, entry.value());
                if (nested) {
                    addInner(row, name, entry.value());
                }
            }
        }
    }

    private void addInner(int row, String name, YamlNode value) {
        for (YamlNode.Entry inner : value.entries()) {
            if (isUsable(inner.key().value())) {
                add(row, name + "." + inner.key().value(), inner.value());
            }
        }
        List<YamlNode> items = value.items();
        for (int at = 0; at < items.size() && items.size() <= LONGEST; at++) {
            if (items.get(at).isScalar()) {
                add(row, name + "." + (at + 1), items.get(at));
            } else if (at == 0 && FieldNames.fit(name, "field-answer") == 1) {
                String first = name + ".1.";
                items.get(at).entries().stream()
                        .filter(inner -> FieldNames.fit(inner.key().value(), "field-text") == 1)
                        .forEach(inner -> add(row, first + inner.key().value(), inner.value()));
            }
        }
    }

    /** The field "//" is where authors of JSON write comments. */
    private static boolean isUsable(String name) {
        return !name.isBlank() && !name.equals("//") && name.indexOf(',') < 0 && name.length() < 100;
    }

    private void add(int row, String name, YamlNode value) {
        if (columns.containsKey(name) || columns.size() < WIDEST) {
            columns.computeIfAbsent(name, key -> new RecordColumn(key, records.size()))
                    .add(row, value);
        }
    }

    int size() {
        return records.size();
    }

    Collection<RecordColumn> columns() {
        return columns.values();
    }

    /** The columns that are fields of the records themselves. */
    List<RecordColumn> own() {
        return new ArrayList<>(columns.values())
                .stream().filter(column -> !column.isNested()).toList();
    }

    Optional<RecordColumn> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    YamlNode record(int row) {
        return records.get(row);
    }

    /** Whether each record names a type of question as our format does, like the tables that {@code export} writes. */
    boolean namesTypes() {
        return columns.values().stream()
                .filter(column -> column.name().equalsIgnoreCase("type") && column.filled() == 1)
                .anyMatch(column -> QuestionType.keys().containsAll(column.texts()));
    }
}
