package io.github.questionlint.schema;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

record ListShape(Shape item, int min, int max, boolean unique) implements Shape {
    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        if (!value.isList()) {
            problems.accept(Problem.of("field-type-mismatch", "list", value.span(), name));
            return;
        }
        int size = value.items().size();
        if (size < min || size > max) {
            problems.accept(Problem.of(
                    "field-value-invalid",
                    size < min ? "too-few" : "too-many",
                    value.span(),
                    name,
                    size,
                    size < min ? min : max));
        }
        Set<String> seen = new HashSet<>();
        for (YamlNode entry : value.items()) {
            item.check(entry, name, problems);
            if (unique && entry.isScalar() && !seen.add(entry.text().value())) {
                problems.accept(Problem.of(
                        "field-value-invalid",
                        "twice",
                        entry.span(),
                        name,
                        entry.text().value()));
            }
        }
    }

    @Override
    public Object json(YamlNode value) {
        return value.isList() ? value.items().stream().map(item::json).toList() : PlainJson.of(value);
    }

    @Override
    public Optional<ObjectShape> object() {
        return item.object();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.jsonSchema());
        if (min > 0) {
            schema.put("minItems", min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("maxItems", max);
        }
        if (unique) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }
}
