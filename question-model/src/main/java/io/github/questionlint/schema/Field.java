package io.github.questionlint.schema;

/**
 * A field of an object.
 *
 * @param name its key
 * @param shape what its value looks like
 * @param required whether it is required
 * @param description what it is for, in one sentence; editors show it
 * @param defaultValue what holds where nobody writes it, as it would be written; empty if nothing does
 * @param since the version of the format, such as {@code 1.0}, that has it first
 */
public record Field(String name, Shape shape, boolean required, String description, String defaultValue, String since) {
    private static final String FIRST = "1.0";

    /** An optional field. */
    public static Field optional(String name, Shape shape, String description) {
        return new Field(name, shape, false, description, "", FIRST);
    }

    /** A required field. */
    public static Field required(String name, Shape shape, String description) {
        return new Field(name, shape, true, description, "", FIRST);
    }

    /** The same field as an optional one. */
    public Field asOptional() {
        return new Field(name, shape, false, description, defaultValue, since);
    }

    /** The same field with a value that holds where nobody writes it. */
    public Field withDefault(String value) {
        return new Field(name, shape, required, description, value, since);
    }

    /** The same field, added by a later version of the format. */
    public Field since(String version) {
        return new Field(name, shape, required, description, defaultValue, version);
    }
}
