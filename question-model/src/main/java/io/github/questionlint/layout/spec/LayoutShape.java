package io.github.questionlint.layout.spec;

import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.flag;
import static io.github.questionlint.schema.Shapes.glob;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.list;
import static io.github.questionlint.schema.Shapes.oneOf;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.schema.ObjectShape;
import java.util.List;
import java.util.Map;

/** What an entry of {@code layouts:} looks like. */
final class LayoutShape {
    private static final ObjectShape RECORD = ObjectShape.of(
            optional("stem", text(), "The field with the question."),
            optional("code", text(), "The field with the code that the question is about."),
            optional("answer", text(), "The field with the answer."),
            optional("options", text(), "The field with the list of choices."),
            optional("text", text(), "The field of a choice with its text; none where the choice is the text."),
            optional(
                    "correct",
                    text(),
                    "The field of a choice that says whether it is right; or several of the record, one for each choice."),
            optional("key", text(), "The field with the index, letter or text of the right choice."),
            optional("explanation", text(), "The field with the reason."),
            optional("type", text(), "The field that says whether one choice is right or several are."));

    /** What divides the question of a card from its answer, if nothing else is configured. */
    static final List<String> SEPARATORS = List.of("?", "??");

    /** What it may hold. */
    static final ObjectShape ENTRY = new ObjectShape(
            List.of(
                    required("layout", oneOf(Layout.keys().toArray(String[]::new)), "What a question is."),
                    optional("files", list(glob()), "Globs of the files; every file if left out."),
                    optional("levels", list(integer(1, 6)), "The levels of the headings that are questions."),
                    optional("level", integer(1, 6), "The level of the heading that is the title of a file."),
                    optional("depth", integer(1, 9), "How deep the items are nested that are questions, from 1."),
                    optional("type", oneOf("bullet", "ordered", "any"), "The lists whose items are questions."),
                    optional("pattern", PatternShape.PLAIN, "What the text of a title must match (RE2)."),
                    optional("exclude", PatternShape.PLAIN, "What the text of a title must not match (RE2)."),
                    optional("leafOnly", flag(), "Only headings without deeper ones are questions."),
                    optional("stacked", flag(), "Titles without anything between them share one answer."),
                    optional("end", oneOf("sameOrHigher", "nextQuestion"), "The heading that a question ends at."),
                    optional("titleKey", text(), "The field of the front matter that holds the question."),
                    optional("fileName", flag(), "The name of a file without headings is its question."),
                    optional(
                            "path",
                            text(0, Integer.MAX_VALUE, "^[^\\s]*$", "questions[]"),
                            "Where the records are in the data."),
                    optional("fields", RECORD, "Which field of a record holds what."),
                    optional("firstIndex", integer(0, 1), "The index of the first choice, where an index is the key."),
                    optional(
                            "answer",
                            new PatternShape(AnswerLocator.WORDS, AnswerLocator.PREFIXES),
                            "Where the answer is."),
                    optional(
                            "options",
                            new PatternShape(OptionsLocator.WORDS, OptionsLocator.PREFIXES),
                            "How the choices are written."),
                    optional("key", PatternShape.PLAIN, "What names the right choice, its letter in a group (RE2)."),
                    optional(
                            "policy",
                            oneOf(CorrectChoices.keys().toArray(String[]::new)),
                            "How many choices may be right."),
                    optional(
                            "separators",
                            list(oneOf("?", "??", "#card", "::", ":::", ";;", ";;;")),
                            "What divides the question of a card from its answer."),
                    optional("lang", text("^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$", "en"), "The language of the files.")),
            List.of(),
            Map.of("headings", "levels", "heading", "levels", "glob", "files", "globs", "files", "paths", "files"));

    private LayoutShape() {}
}
