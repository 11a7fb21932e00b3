package io.github.questionlint.schema;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

record TextShape(int min, int max, @Nullable Pattern pattern, String example) implements Shape {
    /** No value of a pattern is longer, and a pattern may use a level of the stack for each character. */
    static final int LONGEST = 2_000;

    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        String text = value.text().value();
        int length = text.codePointCount(0, text.length());
        if (!value.isScalar()) {
            problems.accept(Problem.of("field-type-mismatch", "text", value.span(), name));
        } else if (text.isBlank() && min > 0) {
            problems.accept(Problem.of("field-value-invalid", "empty", value.span(), name));
        } else if (length < min || length > max) {
            problems.accept(Problem.of("field-value-invalid", "length", value.span(), name, length, min, max));
        } else if (pattern != null
                && (length > LONGEST || !pattern.matcher(text).matches())) {
            problems.accept(Problem.of("field-value-invalid", "pattern", value.span(), name, text, example));
        }
    }

    @Override
    public Object json(YamlNode value) {
        return value.isScalar() ? value.text().value() : PlainJson.of(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (pattern != null) {
            schema.put("pattern", pattern.pattern());
        } else if (min > 0) {
            schema.put("pattern", "\\S");
        }
        if (min > 0) {
            schema.put("minLength", min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("maxLength", max);
        }
        return schema;
    }
}
