package io.github.questionlint.schema;

/**
 * A field of an object.
 *
 * @param name its key
 * @param shape what its value looks like
 * @param required whether it is required
 * @param description what it is for, in one sentence; editors show it
 */
public record Field(String name, Shape shape, boolean required, String description) {

    /** An optional field. */
    public static Field optional(String name, Shape shape, String description) {
        return new Field(name, shape, false, description);
    }

    /** A required field. */
    public static Field required(String name, Shape shape, String description) {
        return new Field(name, shape, true, description);
    }

    /** The same field as an optional one. */
    public Field asOptional() {
        return new Field(name, shape, false, description);
    }
}
