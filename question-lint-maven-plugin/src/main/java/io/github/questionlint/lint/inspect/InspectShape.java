package io.github.questionlint.lint.inspect;

import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.flag;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.oneOf;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.schema.Shape;
import io.github.questionlint.schema.Shapes;

/** The shape of {@code inspect.json}. */
public final class InspectShape {
    private static final Shape COUNT = integer(0, Integer.MAX_VALUE);
    private static final Shape LINE = integer(1, Integer.MAX_VALUE);
    private static final Shape ANY_TEXT = text(0, Integer.MAX_VALUE);

    /** The published JSON Schema. */
    public static final SchemaDocument DOCUMENT =
            new SchemaDocument("question-lint-inspect-1", "How question-lint reads a bank", inspection());

    private InspectShape() {}

    private static Shape inspection() {
        return ObjectShape.of(
                required("schemaVersion", integer(1, 1), "The version of this schema."),
                required(
                        "tool",
                        ObjectShape.of(
                                required("name", oneOf("question-lint"), "The name of the program."),
                                required("version", text(), "The version of the program.")),
                        "What read the bank."),
                required("layouts", all(layout()), "The layouts that were detected; none if they are configured."),
                required("files", all(file()), "The files, sorted by path."),
                required(
                        "considered",
                        all(considered()),
                        "What each layout would take for questions, if there is no question at all."));
    }

    private static Shape layout() {
        return ObjectShape.of(
                required("summary", text(), "What it is in a few words."),
                required("settings", text(), "The entry of layouts in question-lint.yml that asks for the same."),
                required("files", all(text()), "The files it applies to."),
                required("questions", COUNT, "How many questions it finds."));
    }

    private static Shape file() {
        return ObjectShape.of(
                required("path", text(), "Its path, relative to the folder of the bank."),
                required("layouts", all(text()), "The layouts that found its questions, in a few words."),
                required("questions", all(question()), "Its questions, in their order."),
                required("left", all(problem()), "What was left out or is doubtful, with the reason."),
                optional("unread", problem(), "Why no question was found, if it looks like a part of the bank."));
    }

    private static Shape question() {
        return ObjectShape.of(
                required("title", ANY_TEXT, "Its title."),
                required("line", LINE, "The line in which it begins."),
                required("endLine", LINE, "The line in which it ends."),
                optional("id", text(), "Its id, if it has one."),
                required("format", text(), "How it is written: native, list, or the name of a layout."),
                required("type", text(), "What an answer looks like."),
                required("lang", ANY_TEXT, "Its language; empty if unknown."),
                required("choices", COUNT, "How many choices it has."),
                required("options", all(option()), "Its choices, in their order."),
                required("key", all(ANY_TEXT), "The letters of the right choices."),
                required("answerExpected", flag(), "Whether its bank holds answers at all."),
                optional("answer", lines(), "Where its answer is."),
                optional("answeredAt", place(), "Where its answer or key is, if that is another file."),
                optional("explanation", lines(), "Where its explanation is."));
    }

    private static Shape option() {
        return ObjectShape.of(
                optional("label", text(), "The letter or number that the author wrote."),
                required("text", ANY_TEXT, "Its text as written."),
                required("correct", flag(), "Whether it is marked as right."),
                required("line", LINE, "The line in which it begins."));
    }

    private static Shape place() {
        return ObjectShape.of(
                required("path", text(), "The file."),
                required("line", LINE, "The first line, from 1."),
                required("endLine", LINE, "The last line."));
    }

    private static Shape lines() {
        return ObjectShape.of(
                required("line", LINE, "The first line, from 1."), required("endLine", LINE, "The last line."));
    }

    private static Shape problem() {
        return ObjectShape.of(
                required("rule", text(), "The rule that says more."),
                required("line", LINE, "The first line, from 1."),
                required("endLine", LINE, "The last line."),
                required("message", text(), "What is there and what was wanted, in English."));
    }

    private static Shape considered() {
        return ObjectShape.of(
                required("summary", text(), "The layout in a few words."),
                required("files", COUNT, "In how many files it finds a title."),
                required("titles", COUNT, "How many titles it finds."),
                required("asking", COUNT, "How many of them ask something."),
                required("choices", COUNT, "How many of them have choices."));
    }

    private static Shape all(Shape item) {
        return Shapes.sequence(item, 0);
    }
}
