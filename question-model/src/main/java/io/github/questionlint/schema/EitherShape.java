package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A word, or a list or map if there is more to say. */
record EitherShape(Shape word, Optional<Shape> list, Shape map) implements Shape {
    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        of(value).check(value, name, problems);
    }

    private Shape of(YamlNode value) {
        return value.isMap() ? map : value.isList() ? list.orElse(word) : word;
    }

    @Override
    public Object json(YamlNode value) {
        return of(value).json(value);
    }

    @Override
    public Optional<ObjectShape> object() {
        return map.object();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        List<Map<String, Object>> shapes = Stream.of(Stream.of(word), list.stream(), Stream.of(map))
                .flatMap(shape -> shape)
                .map(Shape::jsonSchema)
                .toList();
        return Json.object("anyOf", shapes);
    }
}
