package io.github.questionlint.schema;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

record WordShape(List<String> words) implements Shape {
    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        String text = value.text().value();
        if (!value.isScalar()) {
            problems.accept(Problem.of("field-type-mismatch", "text", value.span(), name));
        } else if (!words.contains(text)) {
            Optional<String> meant = Suggestion.ofBegun(text, words);
            String all = String.join(", ", words);
            problems.accept(
                    meant.isPresent()
                            ? Problem.of(
                                    "field-value-invalid",
                                    "word-suggestion",
                                    value.span(),
                                    name,
                                    text,
                                    meant.get(),
                                    all)
                            : Problem.of("field-value-invalid", "word", value.span(), name, text, all));
        }
    }

    @Override
    public Object json(YamlNode value) {
        return value.isScalar() ? value.text().value() : PlainJson.of(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Json.object("enum", words);
    }
}
