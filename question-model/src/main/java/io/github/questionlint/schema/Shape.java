package io.github.questionlint.schema;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a value of a YAML file must look like. One description gives both the check, with places and messages for
 * authors, and the JSON Schema for other tools, so that the two cannot differ.
 */
public interface Shape {

    /**
     * Reports whatever does not fit.
     *
     * @param name what the author calls the value: the name of its field, such as {@code review.date}
     */
    void check(YamlNode value, String name, Consumer<Problem> problems);

    /**
     * The value as JSON: a {@link Map}, {@link java.util.List}, {@link String}, {@link Number} or {@link Boolean}.
     * Text stays text even if it looks like a number; a value that does not fit is kept as written.
     */
    default Object json(YamlNode value) {
        return PlainJson.of(value);
    }

    /** The map with known keys that the value is, or that each of its entries is; empty for any other value. */
    default Optional<ObjectShape> object() {
        return Optional.empty();
    }

    /** The same requirement as JSON Schema, in keywords that draft-07 and 2020-12 share. */
    Map<String, Object> jsonSchema();
}
