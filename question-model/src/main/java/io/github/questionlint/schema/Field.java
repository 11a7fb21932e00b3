package io.github.questionlint.schema;

/**
 * A field of an object.
 *
 * @param name its key
 * @param shape what its value looks like
 * @param required whether the object is incomplete without it
 * @param description what it is for, in one sentence; editors show it
 */
public record Field(String name, Shape shape, boolean required, String description) {

    /** A field that may be left out. */
    public static Field optional(String name, Shape shape, String description) {
        return new Field(name, shape, false, description);
    }

    /** A field that must be there. */
    public static Field required(String name, Shape shape, String description) {
        return new Field(name, shape, true, description);
    }

    /** The same field, where it need not be written. */
    public Field asOptional() {
        return new Field(name, shape, false, description);
    }
}
