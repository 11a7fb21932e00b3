package io.github.questionlint.read;

import static io.github.questionlint.schema.Condition.unless;
import static io.github.questionlint.schema.Condition.when;
import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.either;
import static io.github.questionlint.schema.Shapes.flag;
import static io.github.questionlint.schema.Shapes.list;
import static io.github.questionlint.schema.Shapes.mapOf;
import static io.github.questionlint.schema.Shapes.number;
import static io.github.questionlint.schema.Shapes.sequence;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.schema.Condition;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.Shape;
import java.util.List;

/** What says the right answer of a question, by its type. */
final class KeyShapes {
    static final Shape WEIGHT = number(-100, 100);
    static final Shape LABEL = text("^[A-Z]$", "A");
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static final Shape CHOICE = ObjectShape.of(
            optional("label", LABEL, "The letter that names it."),
            required("text", text(), "The choice, in Markdown."),
            optional("correct", flag(), "Whether it is right.").withDefault("false"),
            optional("explanation", text(), "Why it is right or wrong, in Markdown."),
            optional("weight", WEIGHT, "The percentage of the points that choosing it gives or takes."));

    /** The choices of an entry of a list: maps, or texts as an item of a task list has them. */
    static final Shape CHOICES = sequence(either(text(), CHOICE), 1);

    private static final Shape PAIR = ObjectShape.of(
            optional("prompt", text(), "What is given, in Markdown; without it, the match belongs to nothing."),
            optional("match", text(), "What belongs to it, in Markdown."));

    /** The pairs of an entry of a list: maps, or texts as an item of a list of Markdown has them. */
    static final Shape PAIRS = sequence(either(text(), PAIR), 1);

    /** The same in a bundle. */
    static final Shape RESOLVED_PAIRS = sequence(PAIR, 0);

    static final Shape ORDER = sequence(text(), 1);

    static final Shape FEEDBACK = ObjectShape.of(
            optional("right", text(), "What a right answer is told, in Markdown."),
            optional("partly", text(), "What an answer is told that is right in part, in Markdown."),
            optional("wrong", text(), "What a wrong answer is told, in Markdown."));

    static final Shape CHOICE_OPTIONS = ObjectShape.of(
            optional("shuffle", flag(), "Whether the choices may be shown in another order.")
                    .withDefault("true"),
            optional("pinned", list(LABEL), "The labels of the choices that keep their place."));

    static final Shape NUMERIC = ObjectShape.of(
                    optional("value", number(-NONE, NONE), "The right number."),
                    optional("tolerance", number(0, NONE), "How far an answer may be off.")
                            .withDefault("0"),
                    optional("min", number(-NONE, NONE), "The least number that is right."),
                    optional("max", number(-NONE, NONE), "The greatest number that is right."),
                    optional("unit", text(), "The unit of the number."))
            .with(
                    when("value").forbid("min", "max"),
                    unless("value").require("min", "max").forbid("tolerance"));

    static final Shape ACCEPT = ObjectShape.of(
            required("values", list(text()), "The answers that are right, word for word."),
            optional("ignoreCase", flag(), "Whether upper and lower case are the same.")
                    .withDefault("true"));

    static final Shape CODE = ObjectShape.of(
            required("language", text("^[a-z0-9+#.-]+$", "python"), "The programming language."),
            optional("runtime", text(), "The version that is needed."),
            optional("entryPoint", text(), "The function that the tests call."));

    private static final String GAP = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** What fills the gaps of a text, by their names: words, or a map if there is more to say. */
    static final Shape GAPS = mapOf(GAP, either(text(), list(text()), gap(CHOICES)));

    /** The same in a bundle. */
    static final Shape RESOLVED_GAPS = mapOf(GAP, gap(sequence(CHOICE, 0)));

    /** The key of each type of question. */
    static final List<Condition> KEYS = List.of(
            keyOf("true-false", "truth"),
            keyOf("numeric", "numeric"),
            keyOf("short-answer", "accept"),
            keyOf("code", "code"),
            keyOf("cloze", "gaps"),
            when("type", "open", "true-false", "numeric", "short-answer", "code")
                    .forbid("choiceOptions", "partialCredit"),
            when("type", "cloze").forbid("choiceOptions"),
            when("type", "matching", "ordering").forbid("choiceOptions", "truth", "numeric", "accept", "code", "gaps"),
            when("type", "open", "single-choice", "multiple-choice")
                    .forbid("truth", "numeric", "accept", "code", "gaps"));

    private KeyShapes() {}

    private static Shape gap(Shape choices) {
        return ObjectShape.of(
                        optional("accept", ACCEPT, "The words that fill it."),
                        optional("numeric", NUMERIC, "The number that fills it."),
                        optional("choices", choices, "What to choose from; one is right."))
                .with(
                        when("accept").forbid("numeric", "choices"),
                        when("numeric").forbid("choices"));
    }

    private static Condition keyOf(String type, String key) {
        List<String> others = List.of("truth", "numeric", "accept", "code", "gaps").stream()
                .filter(other -> !other.equals(key))
                .toList();
        return when("type", type).require(key).forbid(others.toArray(String[]::new));
    }
}
