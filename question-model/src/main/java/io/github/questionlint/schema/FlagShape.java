package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.Map;
import java.util.function.Consumer;

record FlagShape() implements Shape {
    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        String text = value.text().value();
        if (!value.isScalar() || !value.plain() || !text.equals("true") && !text.equals("false")) {
            problems.accept(Problem.of("field-type-mismatch", "flag", value.span(), name));
        }
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Json.object("type", "boolean");
    }
}
