package io.github.questionlint.schema;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Glob;
import io.github.questionlint.source.Problem;
import java.util.Map;
import java.util.function.Consumer;

/** A glob, see {@link Glob}. */
record GlobShape(Shape text) implements Shape {
    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        text.check(value, name, problems);
        String glob = value.isScalar() ? value.text().value() : "";
        Glob.error(glob)
                .ifPresent(error ->
                        problems.accept(Problem.of("field-value-invalid", "glob-" + error, value.span(), name, glob)));
    }

    @Override
    public Object json(YamlNode value) {
        return text.json(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return text.jsonSchema();
    }
}
