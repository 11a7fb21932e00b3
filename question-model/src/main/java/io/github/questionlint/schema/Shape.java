package io.github.questionlint.schema;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a value of a YAML file must look like. From the one description come both the check with its places and
 * sentences for authors, and the JSON Schema for everybody else; so the two cannot say different things.
 */
public interface Shape {

    /**
     * Reports whatever does not fit.
     *
     * @param name what the author calls the value: the name of its field, such as {@code review.date}
     */
    void check(YamlNode value, String name, Consumer<Problem> problems);

    /**
     * The value as JSON: a {@link Map}, {@link java.util.List}, {@link String}, {@link Number} or {@link Boolean}. Text
     * stays text here even where it looks like a number; a value that does not fit is taken as it stands.
     */
    default Object json(YamlNode value) {
        return PlainJson.of(value);
    }

    /** The same demand as JSON Schema, in the words that draft-07 and 2020-12 share. */
    Map<String, Object> jsonSchema();
}
