package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conditions of an object in JSON Schema. A field that is forbidden for some values says for which it is not: a
 * validator names what is wrong, where for the schema {@code false} it would say that a schema is false.
 */
final class ConditionSchemas {
    private final ObjectShape shape;
    private final List<Object> schemas = new ArrayList<>();

    private ConditionSchemas(ObjectShape shape) {
        this.shape = shape;
    }

    /** A schema for each demand; empty without conditions. */
    static List<Object> of(ObjectShape shape) {
        ConditionSchemas all = new ConditionSchemas(shape);
        shape.conditions().forEach(all::require);
        all.forbid();
        return all.schemas;
    }

    private void require(Condition condition) {
        if (condition.required().isEmpty()) {
            return;
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("if", has(condition.field(), condition.values()));
        schema.put(condition.negated() ? "else" : "then", has(condition.required()));
        schemas.add(schema);
    }

    /** One schema for a field and what decides over it, from all conditions. */
    private void forbid() {
        Map<List<String>, Set<String>> allowed = new LinkedHashMap<>();
        for (Condition condition : shape.conditions()) {
            if (condition.values().isEmpty()) {
                forbidBeside(condition);
            }
            for (String forbidden : condition.values().isEmpty() ? List.<String>of() : condition.forbidden()) {
                allowed.computeIfAbsent(
                                List.of(forbidden, condition.field()), key -> new LinkedHashSet<>(words(condition)))
                        .removeIf(word -> condition.values().contains(word) != condition.negated());
            }
        }
        allowed.forEach((key, words) -> schemas.add(Json.object(
                "if", has(List.of(key.get(0))), "then", decided(key.get(1), words, needed(key.get(0), key.get(1))))));
    }

    /** Whether the field that decides must be there: a condition for all other values holds without a value, too. */
    private boolean needed(String forbidden, String field) {
        return shape.conditions().stream()
                .anyMatch(condition -> condition.negated()
                        && condition.field().equals(field)
                        && condition.forbidden().contains(forbidden));
    }

    private List<String> words(Condition condition) {
        return shape.field(condition.field()).map(Field::shape).filter(WordShape.class::isInstance).stream()
                .flatMap(words -> ((WordShape) words).words().stream())
                .toList();
    }

    private static Map<String, Object> decided(String field, Set<String> words, boolean needed) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("properties", Json.object(field, Json.object("enum", List.copyOf(words))));
        if (needed) {
            schema.put("required", List.of(field));
        }
        return schema;
    }

    /** The forbidden fields stand only beside the one that decides, or do not stand beside it. */
    private void forbidBeside(Condition condition) {
        if (condition.negated()) {
            condition
                    .forbidden()
                    .forEach(forbidden -> schemas.add(
                            Json.object("if", has(List.of(forbidden)), "then", has(List.of(condition.field())))));
        } else if (!condition.forbidden().isEmpty()) {
            List<String> others = shape.names().stream()
                    .filter(name -> !condition.forbidden().contains(name))
                    .toList();
            Object named = Json.object("propertyNames", Json.object("enum", others));
            schemas.add(Json.object("if", has(List.of(condition.field())), "then", named));
        }
    }

    private static Map<String, Object> has(String field, List<String> values) {
        return Json.object(
                "properties",
                Json.object(field, values.isEmpty() ? true : Json.object("enum", values)),
                "required",
                List.of(field));
    }

    private static Map<String, Object> has(List<String> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(name -> properties.put(name, true));
        return Json.object("properties", properties, "required", fields);
    }
}
