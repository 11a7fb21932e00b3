package io.github.questionlint.read;

import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.flag;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.oneOf;
import static io.github.questionlint.schema.Shapes.sequence;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.schema.Field;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A question of a bundle: the defaults applied, its texts beside its fields, and its source. */
final class ResolvedShape {
    private static final Shape CHOICE = ObjectShape.of(
            optional("label", KeyShapes.LABEL, "The letter that names it."),
            required("text", text(0, Integer.MAX_VALUE), "The choice, in Markdown."),
            optional("correct", flag(), "Whether it is right; missing where its bank does not say so clearly."),
            optional("explanation", text(), "Why it is right or wrong, in Markdown."),
            optional("weight", KeyShapes.WEIGHT, "The percentage of the points that choosing it gives or takes."));

    private static final Shape SOURCE = ObjectShape.of(
            required("path", text(), "The file, relative to the folder of the bank."),
            required("line", integer(1, Integer.MAX_VALUE), "The line in which the question begins."),
            required("endLine", integer(1, Integer.MAX_VALUE), "The line in which it ends."),
            required("format", text(), "How it is written: native, list, or the name of a layout."));

    static final ObjectShape QUESTION = new ObjectShape(fields(), KeyShapes.KEYS, java.util.Map.of());

    private ResolvedShape() {}

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(required("schemaVersion", integer(1, 1), "The version of this schema."));
        fields.add(optional("bank", text(), "The id of the bank; missing where it has no manifest."));
        fields.add(required("type", types(), "What an answer looks like."));
        QuestionShapes.metadata().stream().map(ResolvedShape::relaxed).forEach(fields::add);
        for (Role role : Role.values()) {
            if (role != Role.NOTES) {
                fields.add(part(role));
            }
        }
        fields.add(required("contentHash", text("^[0-9a-f]{12}$", "0123456789ab"), "Changes when the texts change."));
        fields.add(required("source", SOURCE, "Where it came from."));
        return fields;
    }

    private static Field part(Role role) {
        return switch (role) {
            case CHOICES -> optional(role.key(), sequence(CHOICE, 0), "The choices.");
            case PAIRS -> optional(role.key(), KeyShapes.RESOLVED_PAIRS, "What belongs together.");
            case ORDER -> optional(role.key(), KeyShapes.ORDER, "The steps in the right order, in Markdown.");
            default -> optional(role.key(), text(), "In Markdown: the part of the question of this name.");
        };
    }

    /** A bank of another layout may have titles that our format forbids; gaps are maps here. */
    private static Field relaxed(Field field) {
        return switch (field.name()) {
            case "title" -> required("title", text(0, Integer.MAX_VALUE), field.description());
            case "gaps" -> optional("gaps", KeyShapes.RESOLVED_GAPS, field.description());
            default -> field;
        };
    }

    private static Shape types() {
        return oneOf(Stream.concat(QuestionType.keys().stream(), Stream.of("choice", "unknown"))
                .toArray(String[]::new));
    }
}
