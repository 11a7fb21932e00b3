package io.github.questionlint.lint.baseline;

import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.schema.Shape;
import io.github.questionlint.schema.Shapes;

/** The shape of {@code question-lint-baseline.json}. */
public final class BaselineShape {
    static final Shape SHAPE = ObjectShape.of(
            optional("$schema", text(), "For editors; ignored."),
            required("schemaVersion", integer(1, 1), "The version of this schema."),
            required(
                    "entries",
                    Shapes.sequence(entry(), 0),
                    "The findings on file, sorted by path, rule, fingerprint."));

    /** The published JSON Schema. */
    public static final SchemaDocument DOCUMENT =
            new SchemaDocument("question-lint-baseline-1", "Baseline of question-lint", SHAPE);

    private BaselineShape() {}

    private static Shape entry() {
        return ObjectShape.of(
                required("path", text(), "The file, relative to the folder of the bank."),
                required("rule", text(), "The name of the rule."),
                required(
                        "fingerprint",
                        text("^[0-9a-f]{16}$", "0123456789abcdef"),
                        "Names the question without its line: 16 hex digits."),
                required(
                        "count",
                        integer(1, Integer.MAX_VALUE),
                        "How often the rule finds something there; of a duplicate, its copies."),
                optional("about", text(0, Integer.MAX_VALUE), "The question in its own words, for readers; ignored."));
    }
}
