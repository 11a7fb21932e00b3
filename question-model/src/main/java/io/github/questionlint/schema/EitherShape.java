package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A word, or a map if there is more to say. */
record EitherShape(Shape word, Shape map) implements Shape {
    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        (value.isMap() ? map : word).check(value, name, problems);
    }

    @Override
    public Object json(YamlNode value) {
        return (value.isMap() ? map : word).json(value);
    }

    @Override
    public Optional<ObjectShape> object() {
        return map.object();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Json.object("anyOf", List.of(word.jsonSchema(), map.jsonSchema()));
    }
}
