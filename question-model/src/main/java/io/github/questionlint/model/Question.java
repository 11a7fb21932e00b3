package io.github.questionlint.model;

import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question in one language. Readers make it; a later version may add components, so other programs should not call
 * its constructor.
 *
 * @param format how it is written: {@code native}, {@code list}, or the name of a layout such as {@code heading}
 * @param span the whole question
 * @param fields its metadata as written; {@link #difficulty} and its like read from it
 * @param id its permanent name; a question of a layout has none
 * @param title the question in one sentence
 * @param lang the language it is written in, as a BCP 47 tag; empty if unknown
 * @param type what an answer looks like
 * @param answerExpected whether its bank holds answers at all
 * @param sections its parts, by what they are for
 * @param choices the choices, in the order of the file
 * @param answeredAt where its answer or key is, if that is in another file
 * @param pairs what belongs together in a matching question
 * @param order what an ordering question brings into its order, in the right one
 */
public record Question(
        String format,
        Span span,
        Fields fields,
        Optional<Text> id,
        Text title,
        String lang,
        QuestionType type,
        boolean answerExpected,
        Map<Role, Section> sections,
        List<Choice> choices,
        Optional<AnswerPlace> answeredAt,
        List<Pair> pairs,
        List<Piece> order) {

    /** The format of a Markdown file with front matter. */
    public static final String NATIVE = "native";
    /** The format of an entry of a YAML list. */
    public static final String LIST = "list";

    /** Keeps its own copies of the sections and choices. */
    public Question {
        Map<Role, Section> ordered = new EnumMap<>(Role.class);
        ordered.putAll(sections);
        sections = Collections.unmodifiableMap(ordered);
        choices = List.copyOf(choices);
        pairs = List.copyOf(pairs);
        order = List.copyOf(order);
    }

    /** A question whose answer is beside it, if it has one. */
    public Question(
            String format,
            Span span,
            Fields fields,
            Optional<Text> id,
            Text title,
            String lang,
            QuestionType type,
            boolean answerExpected,
            Map<Role, Section> sections,
            List<Choice> choices) {
        this(
                format,
                span,
                fields,
                id,
                title,
                lang,
                type,
                answerExpected,
                sections,
                choices,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The same question with pairs and an order. */
    public Question arranged(List<Pair> matched, List<Piece> ordered) {
        return new Question(
                format,
                span,
                fields,
                id,
                title,
                lang,
                type,
                answerExpected,
                sections,
                choices,
                answeredAt,
                matched,
                ordered);
    }

    /**
     * The same question with what another file says of its answer.
     *
     * @param place where that is said
     * @param marked the choices as it marks them
     */
    public Question answeredAt(AnswerPlace place, List<Choice> marked) {
        return new Question(
                format,
                span,
                fields,
                id,
                title,
                lang,
                type,
                answerExpected,
                sections,
                marked,
                Optional.of(place),
                pairs,
                order);
    }

    /** The part of the question that is for something, if it has one. */
    public Optional<Section> section(Role role) {
        return Optional.ofNullable(sections.get(role));
    }

    /** Its answer in words, also where that is in another file. */
    public Optional<Section> answer() {
        Optional<Section> own = section(Role.ANSWER);
        return own.filter(part -> !part.text().isBlank())
                .or(() -> answeredAt.flatMap(AnswerPlace::answer))
                .or(() -> own);
    }

    /** Whether it is written in one of our own formats, and so has an id and metadata. */
    public boolean hasMetadata() {
        return format.equals(NATIVE) || format.equals(LIST);
    }

    /** The path of its file. */
    public String path() {
        return span.path();
    }

    /** Its id and language, as in {@code bert@zh}; a question without an id is named by its place. */
    public String name() {
        return id.map(text -> text.value() + "@" + lang).orElseGet(() -> span.path() + ":" + span.line());
    }

    /** Its stage; a question of a layout counts as reviewed unless it is said to be a draft, since its bank publishes it. */
    public Status status() {
        return switch (fields.text("status", hasMetadata() ? "draft" : "reviewed")) {
            case "reviewed" -> Status.REVIEWED;
            case "deprecated" -> Status.DEPRECATED;
            case "draft" -> Status.DRAFT;
            default -> hasMetadata() ? Status.DRAFT : Status.REVIEWED;
        };
    }

    /** Everything else that it says of itself. */
    public Metadata metadata() {
        return new Metadata(fields);
    }

    /** What it is about: ids of the bank's vocabulary. */
    public List<Text> topics() {
        return fields.texts("topics");
    }

    /** Free words to search by. */
    public List<Text> tags() {
        return fields.texts("tags");
    }

    /** How hard it is: {@code easy}, {@code medium} or {@code hard}. */
    public Optional<Text> difficulty() {
        return fields.text("difficulty");
    }

    /** Who is asked: {@code junior}, {@code mid}, {@code senior} or {@code staff}. */
    public Optional<Text> level() {
        return fields.text("level");
    }

    /** Former ids that now lead here. */
    public List<Text> aliases() {
        return fields.texts("aliases");
    }

    /** Ids of questions worth reading next. */
    public List<Text> related() {
        return fields.texts("related");
    }

    /** The language of the edition that this one translates; empty for the original. */
    public Optional<Text> translationOf() {
        return fields.map("translation").flatMap(translation -> translation.text("of"));
    }

    /** Whether the statement of a true-false question is true. */
    public Optional<Boolean> truth() {
        return fields.flag("truth");
    }
}
