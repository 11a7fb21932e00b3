package io.github.questionlint.schema;

import java.util.List;

/**
 * What one field of an object requires of the others.
 *
 * @param field the field that decides
 * @param values the values for which the condition applies; empty if it applies as soon as the field is there
 * @param negated whether it applies for all other values, and without a value, instead
 * @param required the fields that are then required
 * @param forbidden the fields that are then forbidden
 */
public record Condition(
        String field, List<String> values, boolean negated, List<String> required, List<String> forbidden) {

    /** Keeps its own copies of the lists. */
    public Condition {
        values = List.copyOf(values);
        required = List.copyOf(required);
        forbidden = List.copyOf(forbidden);
    }

    /** A condition that applies if a field has one of these values or, without values, if the field is there. */
    public static Condition when(String field, String... values) {
        return new Condition(field, List.of(values), false, List.of(), List.of());
    }

    /** A condition that applies if a field is missing or has none of these values. */
    public static Condition unless(String field, String... values) {
        return new Condition(field, List.of(values), true, List.of(), List.of());
    }

    /** The same condition with required fields. */
    public Condition require(String... fields) {
        return new Condition(field, values, negated, List.of(fields), forbidden);
    }

    /** The same condition with forbidden fields. */
    public Condition forbid(String... fields) {
        return new Condition(field, values, negated, required, List.of(fields));
    }
}
