package io.github.questionlint.schema;

import io.github.questionlint.data.YamlNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * JSON of a value without a shape: unquoted numbers, {@code true}, {@code false} and {@code null} keep their JSON
 * type.
 */
final class PlainJson {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");

    private PlainJson() {}

    static Object of(YamlNode value) {
        if (value.isList()) {
            return value.items().stream().map(PlainJson::of).toList();
        }
        if (value.isMap()) {
            Map<String, Object> map = new LinkedHashMap<>();
            value.entries().forEach(entry -> map.putIfAbsent(entry.key().value(), of(entry.value())));
            return map;
        }
        return value.plain() ? scalar(value.text().value()) : value.text().value();
    }

    private static Object scalar(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
