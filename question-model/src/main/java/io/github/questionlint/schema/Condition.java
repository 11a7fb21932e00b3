package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one field of an object demands of the others.
 *
 * @param field the field that decides
 * @param values the values that it holds for; none means: the field is there, whatever it holds
 * @param negated whether it holds for all other values (and for no value) instead
 * @param required the fields that must be there then
 * @param forbidden the fields that must not be there then
 */
public record Condition(
        String field, List<String> values, boolean negated, List<String> required, List<String> forbidden) {

    /** Keeps its own copies of the lists. */
    public Condition {
        values = List.copyOf(values);
        required = List.copyOf(required);
        forbidden = List.copyOf(forbidden);
    }

    /** A condition on a field that has one of these values, or is there at all if none are named. */
    public static Condition when(String field, String... values) {
        return new Condition(field, List.of(values), false, List.of(), List.of());
    }

    /** A condition on a field that has none of these values, or is not there at all. */
    public static Condition unless(String field, String... values) {
        return new Condition(field, List.of(values), true, List.of(), List.of());
    }

    /** The same condition with fields that must be there. */
    public Condition require(String... fields) {
        return new Condition(field, values, negated, List.of(fields), forbidden);
    }

    /** The same condition with fields that must not be there. */
    public Condition forbid(String... fields) {
        return new Condition(field, values, negated, required, List.of(fields));
    }

    Map<String, Object> jsonSchema() {
        Map<String, Object> decided = Json.object(
                "properties",
                Json.object(field, values.isEmpty() ? true : Json.object("enum", values)),
                "required",
                List.of(field));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("if", decided);
        schema.put(negated ? "else" : "then", demand());
        return schema;
    }

    /** A forbidden field is one that no value fits: that passes strict validators and names the field in the message. */
    private Map<String, Object> demand() {
        Map<String, Object> properties = new LinkedHashMap<>();
        required.forEach(name -> properties.put(name, true));
        forbidden.forEach(name -> properties.put(name, false));
        Map<String, Object> demand = new LinkedHashMap<>();
        demand.put("properties", properties);
        if (!required.isEmpty()) {
            demand.put("required", new ArrayList<>(required));
        }
        return demand;
    }
}
