package io.github.questionlint.read;

import io.github.questionlint.schema.Condition;
import io.github.questionlint.schema.Field;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The fields of a shape, and what they require of one another, as tables of the specification. */
final class FormatFields {
    private static final String HEAD =
            "| field | type | needed | meaning | default | since |\n| --- | --- | --- | --- | --- | --- |\n";

    private FormatFields() {}

    /** A row for each field and, below a map or list of maps, for each field in it. */
    static String table(List<Field> fields) {
        return HEAD + rows("", fields);
    }

    private static String rows(String prefix, List<Field> fields) {
        return fields.stream()
                .map(field -> row(prefix, field) + inner(prefix, field))
                .collect(Collectors.joining());
    }

    private static String inner(String prefix, Field field) {
        Map<String, Object> schema = field.shape().jsonSchema();
        boolean several = "array".equals(schema.get("type"));
        boolean named = schema.containsKey("patternProperties");
        String below = prefix + field.name() + (several ? "[]." : named ? ".NAME." : ".");
        return field.shape()
                .object()
                // The fields of a question have a table of their own.
                .filter(map -> !List.of("questions", "defaults").contains(field.name()))
                .map(map -> rows(below, map.fields()))
                .orElse("");
    }

    private static String row(String prefix, Field field) {
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        prefix + field.name(),
                        type(field.shape().jsonSchema()),
                        field.required() ? "MUST" : "",
                        field.description(),
                        field.defaultValue().isEmpty() ? "" : "`" + field.defaultValue() + "`",
                        field.since());
    }

    /** A row for each condition. */
    static String conditions(List<Condition> conditions) {
        String head = "| a question with | MUST have | MUST NOT have |\n| --- | --- | --- |\n";
        return conditions.stream()
                .map(condition -> "| %s | %s | %s |\n"
                        .formatted(when(condition), names(condition.required()), names(condition.forbidden())))
                .collect(Collectors.joining("", head, ""));
    }

    private static String when(Condition condition) {
        String field = condition.field();
        String values = condition.values().stream()
                .map(value -> "`" + field + ": " + value + "`")
                .collect(Collectors.joining(", "));
        String what = values.isEmpty() ? "`" + field + "`" : values;
        return condition.negated() ? "anything but " + what : what;
    }

    private static String names(List<String> fields) {
        return fields.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** What a value is, from the words of its JSON Schema. */
    private static String type(Map<?, ?> schema) {
        if (schema.get("enum") instanceof List<?> words) {
            return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        if (schema.get("anyOf") instanceof List<?> shapes) {
            return shapes.stream().map(shape -> type((Map<?, ?>) shape)).collect(Collectors.joining(" or "));
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "array" ->
                "list of " + several((Map<?, ?>) Objects.requireNonNull(schema.get("items")))
                        + size(schema, "Items", "entries")
                        + (schema.containsKey("uniqueItems") ? ", no two equal" : "");
            case "null" -> "`null`";
            case "boolean" -> "`true` or `false`";
            case "integer" -> "whole number" + size(schema, "imum", "");
            case "number" -> "number" + size(schema, "imum", "");
            case "object" -> map(schema);
            default -> "text" + size(schema, "Length", "characters") + pattern(schema);
        };
    }

    private static String several(Map<?, ?> items) {
        return type(items).replaceFirst("^(text|map)", "$1s").replaceFirst(" or map$", " or maps");
    }

    private static String map(Map<?, ?> schema) {
        return schema.get("patternProperties") instanceof Map<?, ?> values
                ? values.entrySet().stream()
                        .map(entry -> "map of " + code(entry.getKey()) + " to " + type((Map<?, ?>) entry.getValue()))
                        .findFirst()
                        .orElseThrow()
                : "map";
    }

    /** The least and the greatest size, where they say more than that a value is there. */
    private static String size(Map<?, ?> schema, String what, String unit) {
        String min = String.valueOf(schema.get("min" + what));
        String max = String.valueOf(schema.get("max" + what));
        boolean bounded = !max.equals("null") && !max.equals(String.valueOf(Integer.MAX_VALUE));
        if (min.equals("1") && !bounded && !unit.isEmpty()) {
            return unit.equals("entries") ? ", not empty" : "";
        }
        if (min.equals(max)) {
            return bounded ? ", " + min : "";
        }
        String range = min.equals("null") ? "at most " + max : bounded ? min + " to " + max : "at least " + min;
        return min.equals("null") && !bounded ? "" : (", " + range + " " + unit).stripTrailing();
    }

    private static String pattern(Map<?, ?> schema) {
        String pattern = String.valueOf(schema.get("pattern"));
        return pattern.equals("null") ? ", may be empty" : pattern.equals("\\S") ? "" : " as " + code(pattern);
    }

    private static String code(Object pattern) {
        return "`" + String.valueOf(pattern).replace("|", "\\|") + "`";
    }
}
