package io.github.questionlint.read;

import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.SchemaDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The published JSON Schemas of the files that a bank consists of. */
public final class Contracts {
    /** The front matter of a question in a Markdown file of its own. */
    public static final SchemaDocument FRONT_MATTER = new SchemaDocument(
            "question-front-matter-1", "Front matter of a question", QuestionShapes.frontMatterWithoutName());
    /** A list of questions, {@code *.questions.yaml}. */
    public static final SchemaDocument LIST =
            new SchemaDocument("question-list-1", "List of questions", BankShapes.LIST);
    /** The manifest of a bank, {@code question-bank.yaml}. */
    public static final SchemaDocument BANK =
            new SchemaDocument("question-bank-1", "Manifest of a question bank", BankShapes.MANIFEST);

    /** The ids out of use, {@code retired.yaml}. */
    public static final SchemaDocument RETIRED = new SchemaDocument(
            "question-retired-1", "Ids of a question bank that are out of use", BankShapes.RETIRED_IDS);

    /** A question as the bundle holds it: a line of {@code questions.ndjson}. */
    public static final SchemaDocument QUESTION =
            new SchemaDocument("question-1", "A question with all that its bank says of it", ResolvedShape.QUESTION);

    private Contracts() {}

    /** The fields of the front matter of a question, in their order. */
    public static ObjectShape frontMatter() {
        return QuestionShapes.FRONT_MATTER;
    }

    /** The fields of a question in a bundle, in their order. */
    public static ObjectShape resolved() {
        return ResolvedShape.QUESTION;
    }

    /** The fields of a manifest, in their order. */
    public static ObjectShape bank() {
        return BankShapes.MANIFEST;
    }

    /** All of them. */
    public static List<SchemaDocument> all() {
        return List.of(FRONT_MATTER, LIST, BANK, RETIRED, QUESTION);
    }

    /**
     * The text of the schema with an {@code $id}, so that a validator needs no network; empty for any other.
     *
     * @param id an address such as {@code https://questionlint.github.io/question-lint/schema/question-1.schema.json}
     */
    public static Optional<String> withId(String id) {
        return Arrays.stream(SchemaDocument.Draft.values())
                .flatMap(draft -> all().stream()
                        .filter(document -> document.uri(draft).equals(id))
                        .map(document -> document.json(draft)))
                .findFirst();
    }
}
