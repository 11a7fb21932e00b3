package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A text, or nothing: a key without a value, {@code null} or {@code ~}. */
record OrNothingShape(Shape text) implements Shape {
    private static final List<String> NOTHING = List.of("", "null", "~");

    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        text.check(value, name, problems);
    }

    @Override
    public Object json(YamlNode value) {
        boolean nothing = value.isScalar()
                && value.plain()
                && NOTHING.contains(value.text().value());
        return nothing ? Json.NULL : text.json(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Json.object("anyOf", List.of(text.jsonSchema(), Json.object("type", "null")));
    }
}
