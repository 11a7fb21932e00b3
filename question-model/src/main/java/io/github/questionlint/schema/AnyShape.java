package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.Map;
import java.util.function.Consumer;

record AnyShape() implements Shape {
    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {}

    @Override
    public Map<String, Object> jsonSchema() {
        return Json.object();
    }
}
