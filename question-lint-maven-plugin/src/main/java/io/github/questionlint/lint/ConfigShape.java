package io.github.questionlint.lint;

import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Shapes.either;
import static io.github.questionlint.schema.Shapes.flag;
import static io.github.questionlint.schema.Shapes.glob;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.list;
import static io.github.questionlint.schema.Shapes.number;
import static io.github.questionlint.schema.Shapes.oneOf;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.schema.Field;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.schema.Shape;
import io.github.questionlint.schema.Shapes;
import io.github.questionlint.source.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What {@code question-lint.yml} may hold; the part about rules comes from their pages. */
public final class ConfigShape {
    private static final String LIST_OF = "list of ";
    private static final Shape SEVERITY = oneOf("error", "warning", "info", "none");

    private ConfigShape() {}

    /** The published JSON Schema of the file. */
    public static SchemaDocument document(List<RuleEntry> rules) {
        return new SchemaDocument("question-lint-1", "Configuration of question-lint", of(rules));
    }

    static ObjectShape of(List<RuleEntry> rules) {
        return ObjectShape.of(
                optional("$schema", text(), "For editors; ignored."),
                optional("include", list(glob()), "Globs of the files that are looked at."),
                optional("exclude", list(glob()), "Globs of the files and folders that are not."),
                optional(
                        "layouts",
                        Shapes.sequence(LayoutSpec.SHAPE, 1, LayoutSpec.MOST),
                        "How files that are not in the native format hold questions; the first that fits wins."),
                optional("allowEmpty", flag(), "Whether a bank without questions is all right."),
                optional(
                        "against",
                        list(text()),
                        "Other banks that this one must not copy from: folders, bundles, or classpath."),
                optional("glossary", list(text()), "Names of one term, as in: 注意力机制 = attention mechanism."),
                optional("families", families(), "The severity of all rules of a family."),
                optional("rules", rules(rules), "The severity and options of single rules."),
                optional("limits", limits(), "How much is read before it is reported instead."));
    }

    private static Shape families() {
        return new ObjectShape(
                Arrays.stream(Family.values())
                        .map(family -> optional(family.key(), SEVERITY, "The rules of this family."))
                        .toList(),
                List.of(),
                Map.of());
    }

    private static Shape rules(List<RuleEntry> rules) {
        return new ObjectShape(rules.stream().map(ConfigShape::rule).toList(), List.of(), Map.of());
    }

    private static Field rule(RuleEntry entry) {
        List<Field> fields = new ArrayList<>();
        fields.add(optional("severity", SEVERITY, "How much a finding matters."));
        entry.page().options().stream().map(ConfigShape::option).forEach(fields::add);
        Shape map = new ObjectShape(fields, List.of(), Map.of());
        return optional(entry.name(), either(SEVERITY, map), entry.page().summary("en"));
    }

    private static Field option(RulePage.Option option) {
        return optional(option.name(), shape(option.type()), option.description());
    }

    private static Shape shape(String type) {
        if (type.startsWith(LIST_OF)) {
            return Shapes.list(shape(type.substring(LIST_OF.length())), 1, Integer.MAX_VALUE);
        }
        return switch (type) {
            case "integer" -> integer(0, Integer.MAX_VALUE);
            case "number" -> number(0, Double.POSITIVE_INFINITY);
            case "flag" -> flag();
            case "words" -> Shapes.list(text(), 0, Integer.MAX_VALUE);
            case "text" -> text();
            default -> oneOf(type.split("\\|", -1));
        };
    }

    /** What guards against quadratic time, and the times themselves, a bank can only lower. */
    private static Shape limits() {
        Limits usual = Limits.DEFAULT;
        return ObjectShape.of(
                optional("fileBytes", integer(1, Integer.MAX_VALUE), "The size of a file in bytes."),
                optional("lineChars", integer(1, Integer.MAX_VALUE), "The length of a line."),
                optional("yamlLineChars", integer(1, usual.yamlLineChars()), "The length of a line of YAML."),
                optional("yamlDepth", integer(1, 400), "How deep YAML may be nested."),
                optional("delimiters", integer(1, usual.delimiters()), "Characters such as * _ [ ` in one paragraph."),
                optional("files", integer(1, Integer.MAX_VALUE), "How many files a bank may have."),
                optional("bankBytes", integer(1, Integer.MAX_VALUE), "The size of all files together in bytes."),
                optional("fileMillis", integer(0, usual.fileMillis()), "The time for one file in milliseconds."),
                optional("runSeconds", integer(0, usual.runSeconds()), "The time for the bank in seconds."));
    }
}
