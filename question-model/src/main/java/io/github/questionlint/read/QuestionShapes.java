package io.github.questionlint.read;

import static io.github.questionlint.schema.Condition.unless;
import static io.github.questionlint.schema.Condition.when;
import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.anyMap;
import static io.github.questionlint.schema.Shapes.date;
import static io.github.questionlint.schema.Shapes.flag;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.list;
import static io.github.questionlint.schema.Shapes.number;
import static io.github.questionlint.schema.Shapes.oneOf;
import static io.github.questionlint.schema.Shapes.sequence;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.model.QuestionType;
import io.github.questionlint.schema.Condition;
import io.github.questionlint.schema.Field;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.schema.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a question: the front matter of a Markdown file, and an entry of a list without its texts. */
final class QuestionShapes {
    static final Shape ID = text(3, 64, "^[a-z0-9]+(-[a-z0-9]+)*$", "loss-scaling");
    static final Shape LANG = text("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "zh, en or zh-Hant");
    private static final Shape REVIEW = ObjectShape.of(
            required("date", date(), "The day of the review."),
            optional("by", text(), "Who reviewed it."),
            optional("next", date(), "The day on which it is due again."));

    private static final Shape DEPRECATION = ObjectShape.of(
            required("reason", text(), "Why it is out of use."),
            required("date", date(), "Since when."),
            optional("replacedBy", ID, "The question to use instead."));

    private static final Shape SOURCE = ObjectShape.of(
            required("title", text(), "The title of the source."),
            optional("url", text("^https?://[^\\s]+$", "https://arxiv.org/abs/1710.03740"), "Where to read it."),
            optional(
                    "kind",
                    oneOf("paper", "docs", "code", "standard", "book", "article", "question-bank"),
                    "What kind of source it is."),
            optional("authors", sequence(text(), 1), "Who wrote it."),
            optional("year", integer(1900, 2200), "The year in which it came out."),
            optional("locator", text(), "The page, section or version that is meant."),
            optional("accessed", date(), "The day on which it was read."),
            optional("relation", oneOf("supports", "adapted-from", "inspired-by"), "What the question owes to it."),
            optional("license", text(), "The licence of the source."));

    private static final Shape TRANSLATION = ObjectShape.of(
            required("of", LANG, "The language of the edition that was translated."),
            optional(
                    "sourceHash",
                    text("^[0-9a-f]{12}$", "0123456789ab"),
                    "The content hash of that edition when it was translated."),
            optional("by", text(), "Who translated it."));
    private static final Shape DISTINCT = ObjectShape.of(
            required("id", ID, "A question that looks alike."), required("reason", text(), "What tells them apart."));

    private static final Shape ASSET = ObjectShape.of(
            required("path", text("^[^/\\\\:][^\\\\:]*$", "images/curve.png"), "The file, relative to the question."),
            optional("alt", text(), "What it shows, in words."),
            optional("license", text(), "The licence of the file."),
            optional("credit", text(), "Who made it."));

    /** The fields that every question in a file of its own must have. */
    private static final List<Field> CORE = List.of(
            required("id", ID, "Its permanent name: words with hyphens. Never changed, never used again."),
            required("lang", LANG, "The language that it is written in, as a BCP 47 tag."),
            required("type", oneOf(QuestionType.keys().toArray(String[]::new)), "What an answer looks like."),
            required("title", text(2, 160, "^[^\\n\\r]*\\S[^\\n\\r]*$", "one line"), "The question in one sentence."),
            required("topics", list(ID, 1, 6), "What it is about: ids of the vocabulary in question-bank.yaml."),
            required("difficulty", oneOf("easy", "medium", "hard"), "How hard it is."),
            required("status", oneOf("draft", "reviewed", "deprecated"), "Where in its life it is."));

    private static final List<Field> MORE = List.of(
            optional("tags", list(text(), 0, Integer.MAX_VALUE), "Free words to search by, such as product names."),
            optional("level", oneOf("junior", "mid", "senior", "staff"), "Who is asked."),
            optional("minutes", integer(1, 240), "How long an answer takes."),
            optional("review", REVIEW, "When it was reviewed."),
            optional("deprecation", DEPRECATION, "Why it is out of use."),
            optional("authors", list(text()), "Who wrote it."),
            optional("origin", oneOf("original", "adapted", "imported"), "Where it comes from."),
            optional("authorship", oneOf("human", "machine-assisted", "machine-generated"), "How it was written."),
            optional("license", text(), "Its licence, as an SPDX expression."),
            optional("attribution", text(), "The credit that the licence asks for."),
            optional("sources", sequence(SOURCE, 1), "What its claims rest on."),
            optional("translation", TRANSLATION, "Which edition it translates; the original has none."),
            optional("aliases", list(ID), "Former ids that now lead here."),
            optional("related", list(ID), "Questions to read next."),
            optional("distinctFrom", sequence(DISTINCT, 1), "Questions that look alike and are not the same."),
            optional("assets", sequence(ASSET, 1), "The files that it shows."),
            optional("choiceOptions", KeyShapes.CHOICE_OPTIONS, "How choices are shown."),
            optional("truth", flag(), "Whether the statement is true."),
            optional("numeric", KeyShapes.NUMERIC, "The number that is the answer."),
            optional("accept", KeyShapes.ACCEPT, "The words that are the answer."),
            optional("code", KeyShapes.CODE, "What a solution is written in."),
            optional("gaps", KeyShapes.GAPS, "What fills the gaps of the text, by their names."),
            optional("points", number(0.01, 10_000), "How many points a right answer gives.")
                    .withDefault("1"),
            optional("partialCredit", flag(), "Whether an answer that is right in part gives a part of the points."),
            optional("feedback", KeyShapes.FEEDBACK, "What an answer is told, whatever the choices say."),
            optional("schemaVersion", integer(1, 1), "The version of this schema."),
            optional("$schema", text(), "For editors; ignored."),
            optional("custom", anyMap(), "Fields of your own."));

    /** What each status of a question requires. */
    private static final List<Condition> LIFE_CYCLE = List.of(
            when("status", "reviewed").require("review"),
            when("status", "deprecated").require("deprecation"),
            unless("status", "deprecated").forbid("deprecation"),
            when("origin", "adapted", "imported").require("sources"));

    /**
     * What people write instead, by the key in lower case without {@code -} and {@code _}; the value completes "use
     * …".
     */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("category", "topics"),
            Map.entry("categories", "topics"),
            Map.entry("topic", "topics"),
            Map.entry("language", "lang"),
            Map.entry("locale", "lang"),
            Map.entry("keywords", "tags"),
            Map.entry("options", "see-choices"),
            Map.entry("choices", "see-choices"),
            Map.entry("answers", "see-answers"),
            Map.entry("answer", "see-answer"),
            Map.entry("solution", "see-answer"),
            Map.entry("explanation", "see-explanation"),
            Map.entry("grade", "see-difficulty"),
            Map.entry("author", "authors"),
            Map.entry("date", "see-review"),
            Map.entry("updated", "see-review"),
            Map.entry("lastmod", "see-review"),
            Map.entry("url", "sources"),
            Map.entry("link", "sources"),
            Map.entry("reference", "sources"),
            Map.entry("references", "sources"),
            Map.entry("duplicateof", "aliases"),
            Map.entry("replaces", "aliases"),
            Map.entry("question", "see-title"),
            Map.entry("srdue", "see-obsidian"),
            Map.entry("srinterval", "see-obsidian"),
            Map.entry("srease", "see-obsidian"));

    /** The front matter of a Markdown file. */
    static final ObjectShape FRONT_MATTER =
            new ObjectShape(concat(CORE, MORE), concat(KeyShapes.KEYS, LIFE_CYCLE), SYNONYMS);

    /** What no two questions share, or what says what a single one is. */
    private static final List<String> NO_DEFAULTS = List.of("id", "type", "title", "topics", "aliases", "translation");

    private QuestionShapes() {}

    /** The front matter for those who do not see the name of the file, which may say id and language. */
    static ObjectShape frontMatterWithoutName() {
        List<String> named = List.of("id", "lang");
        return new ObjectShape(
                FRONT_MATTER.fields().stream()
                        .map(field -> named.contains(field.name()) ? field.asOptional() : field)
                        .toList(),
                FRONT_MATTER.conditions(),
                SYNONYMS);
    }

    /** The fields of an entry of a list, some of which its {@code defaults} may decide. */
    static List<Field> listFields() {
        List<String> decidedOnce = List.of("lang", "status", "difficulty");
        return FRONT_MATTER.fields().stream()
                .map(field -> decidedOnce.contains(field.name()) ? field.asOptional() : field)
                .toList();
    }

    /** The fields that the defaults of a list or bank may hold. */
    static ObjectShape defaults() {
        List<String> elsewhere = List.of("schemaVersion", "$schema");
        Map<String, String> synonyms = new HashMap<>(SYNONYMS);
        synonyms.replaceAll((key, advice) -> NO_DEFAULTS.contains(advice) ? "see-each-question" : advice);
        NO_DEFAULTS.forEach(name -> synonyms.put(name, "see-each-question"));
        return new ObjectShape(
                FRONT_MATTER.fields().stream()
                        .filter(field -> !NO_DEFAULTS.contains(field.name()) && !elsewhere.contains(field.name()))
                        .map(Field::asOptional)
                        .toList(),
                List.of(),
                synonyms);
    }

    /** The fields that every kind of file may hold, in the recommended order. */
    static List<Field> metadata() {
        List<String> elsewhere = List.of("schemaVersion", "$schema", "type");
        return FRONT_MATTER.fields().stream()
                .filter(field -> !elsewhere.contains(field.name()))
                .map(Field::asOptional)
                .toList();
    }

    static List<Condition> conditions() {
        return FRONT_MATTER.conditions();
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
