package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;

/** A date. Stricter than its JSON Schema, whose pattern accepts the 30th of February. */
record DateShape() implements Shape {
    private static final String PATTERN = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        if (!value.isScalar()) {
            problems.accept(Problem.of("field-type-mismatch", "text", value.span(), name));
        } else if (!isDate(value.text().value())) {
            problems.accept(Problem.of(
                    "field-value-invalid",
                    "date",
                    value.span(),
                    name,
                    value.text().value()));
        }
    }

    private static boolean isDate(String text) {
        try {
            return text.matches(PATTERN) && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Override
    public Object json(YamlNode value) {
        return value.isScalar() ? value.text().value() : PlainJson.of(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Json.object("type", "string", "pattern", PATTERN);
    }
}
