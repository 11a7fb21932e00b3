package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A map whose keys its author chooses, such as the languages of a name. */
record MapShape(Pattern keys, Shape value) implements Shape {
    /** Any key. */
    static final String ANY = "^.*$";

    @Override
    public void check(YamlNode map, String name, Consumer<Problem> problems) {
        if (!map.isMap()) {
            problems.accept(Problem.of("field-type-mismatch", "map", map.span(), name));
            return;
        }
        for (YamlNode.Entry entry : map.entries()) {
            String key = entry.key().value();
            if (isWrong(key)) {
                problems.accept(
                        Problem.of("field-value-invalid", "key", entry.key().span(), name, key));
            }
            value.check(entry.value(), name + "." + key, problems);
        }
    }

    private boolean isWrong(String key) {
        boolean any = keys.pattern().equals(ANY);
        return !any && (key.length() > TextShape.LONGEST || !keys.matcher(key).matches());
    }

    @Override
    public Optional<ObjectShape> object() {
        return value.object();
    }

    @Override
    public Object json(YamlNode map) {
        if (!map.isMap()) {
            return PlainJson.of(map);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        map.entries().forEach(entry -> json.putIfAbsent(entry.key().value(), value.json(entry.value())));
        return json;
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return keys.pattern().equals(ANY)
                ? Json.object("type", "object")
                : Json.object(
                        "type",
                        "object",
                        "patternProperties",
                        Json.object(keys.pattern(), value.jsonSchema()),
                        "additionalProperties",
                        false);
    }
}
