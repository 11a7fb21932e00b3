package io.github.questionlint.read;

import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.anyMap;
import static io.github.questionlint.schema.Shapes.date;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.list;
import static io.github.questionlint.schema.Shapes.mapOf;
import static io.github.questionlint.schema.Shapes.orNothing;
import static io.github.questionlint.schema.Shapes.sequence;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.model.Role;
import io.github.questionlint.schema.Field;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The files of a bank other than single questions: lists, the manifest, the retired ids. */
final class BankShapes {
    private static final Shape BY_LANGUAGE = mapOf("^[a-z]{2,3}(-[A-Za-z0-9]+)*$", text());

    private static final Shape TOPIC = ObjectShape.of(
            required("id", QuestionShapes.ID, "The name that questions use."),
            required("title", BY_LANGUAGE, "What readers see, by language."),
            optional("parent", QuestionShapes.ID, "The topic that it belongs to."),
            optional("aliases", list(text()), "Other words for it."),
            optional("staleAfterDays", integer(1, 36_500), "After how many days a review is due again."));

    /** An entry of a list; its defaults may hold some of what it needs. */
    static final ObjectShape LIST_ENTRY =
            new ObjectShape(listEntry(), QuestionShapes.conditions(), QuestionShapes.FRONT_MATTER.synonyms());

    /** A file {@code *.questions.yaml}. */
    static final ObjectShape LIST = listOf(LIST_ENTRY);

    /** The same without what its questions must look like. */
    static final ObjectShape LIST_FRAME = listOf(anyMap());

    /** The file {@code question-bank.yaml}. */
    static final ObjectShape MANIFEST = ObjectShape.of(
            required("schemaVersion", integer(1, 1), "The version of this schema."),
            optional("$schema", text(), "For editors; ignored."),
            required(
                    "id",
                    text("^[a-z0-9]+([.-][a-z0-9]+)*$", "io.github.owner.bank"),
                    "The bank's permanent name, as a reversed domain name."),
            required("name", BY_LANGUAGE, "What readers see, by language."),
            required("languages", list(QuestionShapes.LANG), "The languages of the bank; the first is its default."),
            required("license", text(), "The licence of the questions, as an SPDX expression."),
            optional("authors", list(text()), "Who wrote the bank."),
            optional("attribution", text(), "The credit that the licence asks for."),
            required("topics", sequence(TOPIC, 1), "The vocabulary: what a question may be about."),
            optional("defaults", QuestionShapes.defaults(), "Fields that hold where a question says nothing."),
            optional("sections", sections(), "Further headings for the parts of a question."),
            optional("custom", anyMap(), "Fields of your own."));

    /** An entry of the file {@code retired.yaml}. */
    static final ObjectShape RETIRED = ObjectShape.of(
            required("to", orNothing(text(0, 64)), "The id to use instead, or null."),
            required("reason", text(), "Why it was retired."),
            required("date", date(), "Since when."));

    /** The file {@code retired.yaml}: such an entry for each id. */
    static final Shape RETIRED_IDS = mapOf("^[\\s\\S]*$", RETIRED);

    private BankShapes() {}

    private static ObjectShape listOf(Shape entry) {
        return ObjectShape.of(
                required("schemaVersion", integer(1, 1), "The version of this schema."),
                optional("$schema", text(), "For editors; ignored."),
                optional("defaults", listDefaults(), "Fields that hold for every question of the list."),
                required("questions", sequence(entry, 1), "The questions."));
    }

    private static List<Field> listEntry() {
        List<Field> fields = new ArrayList<>(QuestionShapes.listFields());
        for (Role role : Role.values()) {
            fields.add(
                    switch (role) {
                        case CHOICES -> optional(role.key(), KeyShapes.CHOICES, "The choices.");
                        case PAIRS -> optional(role.key(), KeyShapes.PAIRS, "What belongs together.");
                        case ORDER ->
                            optional(role.key(), KeyShapes.ORDER, "The steps in the right order, in Markdown.");
                        default -> optional(role.key(), text(), "In Markdown: the part of the question of this name.");
                    });
        }
        return fields;
    }

    private static ObjectShape listDefaults() {
        List<Field> fields = new ArrayList<>(QuestionShapes.defaults().fields());
        return new ObjectShape(fields, List.of(), QuestionShapes.FRONT_MATTER.synonyms());
    }

    private static Shape sections() {
        return ObjectShape.of(Arrays.stream(Role.values())
                .map(role -> optional(role.key(), list(text()), "Headings that open this part."))
                .toArray(Field[]::new));
    }
}
