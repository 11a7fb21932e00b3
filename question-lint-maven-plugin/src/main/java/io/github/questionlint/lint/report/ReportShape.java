package io.github.questionlint.lint.report;

import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.oneOf;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.schema.Field;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.schema.Shape;
import io.github.questionlint.schema.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shape of {@code report.json}. */
public final class ReportShape {
    private static final Shape COUNT = integer(0, Integer.MAX_VALUE);
    private static final Shape LINE = integer(1, Integer.MAX_VALUE);

    /** The published JSON Schema. */
    public static final SchemaDocument DOCUMENT =
            new SchemaDocument("question-lint-report-1", "Report of question-lint", report());

    private ReportShape() {}

    private static Shape report() {
        return ObjectShape.of(
                required("schemaVersion", integer(1, 1), "The version of this schema."),
                required(
                        "tool",
                        ObjectShape.of(
                                required("name", oneOf("question-lint"), "The name of the program."),
                                required("version", text(), "The version of the program.")),
                        "What wrote the report."),
                required("summary", summary(), "How much was checked and found."),
                required("findings", all(finding()), "What is wrong, in the order of paths and places."));
    }

    private static Shape summary() {
        return ObjectShape.of(
                required("files", COUNT, "The files that were looked at."),
                required("filesWithQuestions", COUNT, "Those of the files that hold questions."),
                required("filesUnread", COUNT, "The files that look like a part of the bank and are not read."),
                required("questions", COUNT, "The questions that were checked."),
                required("errors", COUNT, "The findings of severity error."),
                required("warnings", COUNT, "The findings of severity warning."),
                required("infos", COUNT, "The findings of severity info."),
                required("suppressed", COUNT, "The findings that comments silence."),
                required("known", COUNT, "The further findings that the baseline knows."));
    }

    private static Shape finding() {
        List<Field> fields = new ArrayList<>();
        fields.add(required("rule", text(), "The name of the rule."));
        fields.add(required("family", oneOf(Family.keys()), "What the rule is about."));
        fields.add(required("severity", oneOf("error", "warning", "info"), "How much it matters in this bank."));
        fields.addAll(place());
        fields.add(required("message", text(), "What is there and what was wanted, in English."));
        fields.add(optional("question", question(), "The question that the place belongs to."));
        fields.add(required("related", all(related()), "Other places that belong to it."));
        fields.add(optional("fix", fix(), "The fix, if there is one."));
        fields.add(required("fingerprint", text("^[0-9a-f]{16}$", "0123456789abcdef"), "Names it without its line."));
        return object(fields);
    }

    /** Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
    private static List<Field> place() {
        return List.of(
                required("path", text(), "The file, relative to the linted folder."),
                required("line", LINE, "The first line, from 1."),
                required("column", LINE, "The first column, from 1, in UTF-16 units."),
                required("endLine", LINE, "The last line."),
                required("endColumn", LINE, "The column after the last one."));
    }

    private static Shape question() {
        return ObjectShape.of(
                optional("id", text(), "Its id, if it has one."),
                required("title", text(0, Integer.MAX_VALUE), "Its title."),
                required("line", LINE, "The line in which it begins."),
                required("endLine", LINE, "The line in which it ends."));
    }

    private static Shape related() {
        List<Field> fields = new ArrayList<>(place());
        fields.add(required("message", text(), "What the place has to do with the finding, in English."));
        return object(fields);
    }

    private static Shape fix() {
        return ObjectShape.of(
                required(
                        "safety",
                        oneOf("safe", "suggested"),
                        "Whether question-lint:fix applies it without being asked."),
                required("description", text(), "What it does, in English."),
                required("edits", all(edit()), "What changes in the file of the finding; no two overlap."));
    }

    private static Shape edit() {
        List<Field> fields = new ArrayList<>(place());
        fields.add(required("text", text(0, Integer.MAX_VALUE), "The new text."));
        return object(fields);
    }

    private static Shape object(List<Field> fields) {
        return new ObjectShape(fields, List.of(), Map.of());
    }

    private static Shape all(Shape item) {
        return Shapes.sequence(item, 0);
    }
}
