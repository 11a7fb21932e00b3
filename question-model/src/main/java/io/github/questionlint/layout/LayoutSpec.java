package io.github.questionlint.layout;

import static io.github.questionlint.schema.Field.optional;
import static io.github.questionlint.schema.Field.required;
import static io.github.questionlint.schema.Shapes.flag;
import static io.github.questionlint.schema.Shapes.integer;
import static io.github.questionlint.schema.Shapes.list;
import static io.github.questionlint.schema.Shapes.oneOf;
import static io.github.questionlint.schema.Shapes.text;

import io.github.questionlint.model.Fields;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.source.Text;
import io.github.questionlint.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How files that were not written for us hold questions: one entry of {@code layouts:} in a configuration.
 *
 * @param layout what a question is: one of {@link #LAYOUTS}
 * @param files globs of the files that it holds for; none means every file
 * @param levels the levels of the headings or the depth of the items that are questions
 * @param listType {@code bullet}, {@code ordered} or {@code any}: the lists whose items are questions
 * @param pattern what the text of a title must match; empty where any will do
 * @param exclude what it must not match
 * @param leafOnly whether only headings without deeper ones are questions
 * @param stacked whether titles without anything between them share the answer below the last one
 * @param untilNext whether a question goes on to the next one, not only to the next heading of its level or higher
 * @param titleKey the field of the front matter that holds the question
 * @param path where the records stand in data, such as {@code questions[]}
 * @param fields which field of a record holds what: {@code stem}, {@code options} and so on
 * @param answer where the answer stands; empty for the usual place of the layout
 * @param options how the choices are written
 * @param key what names the right one of lettered choices, its letters in the first group
 * @param policy how many choices may be right
 * @param lang the language; empty where it follows from path or text
 */
public record LayoutSpec(
        String layout,
        List<String> files,
        List<Integer> levels,
        String listType,
        Optional<UserPattern> pattern,
        Optional<UserPattern> exclude,
        boolean leafOnly,
        boolean stacked,
        boolean untilNext,
        Optional<String> titleKey,
        String path,
        Map<String, String> fields,
        Optional<AnswerLocator> answer,
        OptionsLocator options,
        Optional<UserPattern> key,
        Policy policy,
        Optional<String> lang) {

    /** The names of the layouts. */
    public static final List<String> LAYOUTS =
            List.of("heading", "details", "listItem", "file", "data", "bold", "article");

    private static final ObjectShape RECORD = ObjectShape.of(
            optional("stem", text(), "The field with the question."),
            optional("answer", text(), "The field with the answer."),
            optional("options", text(), "The field with the list of choices."),
            optional("text", text(), "The field of a choice with its text; none where the choice is the text."),
            optional("correct", text(), "The field of a choice that says whether it is right."),
            optional("key", text(), "The field with the index, letter or text of the right choice."),
            optional("explanation", text(), "The field with the reason."),
            optional("id", text(), "The field with a name of the question."),
            optional("tags", text(), "The field with its tags."),
            optional("type", text(), "The field with its type."));

    /** What an entry of {@code layouts:} may hold. */
    public static final ObjectShape SHAPE = new ObjectShape(
            List.of(
                    required("layout", oneOf(LAYOUTS.toArray(String[]::new)), "What a question is."),
                    optional("files", list(text()), "Globs of the files; every file if left out."),
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
                    optional("path", text("^[^\\s]*$", "questions[]"), "Where the records stand in the data."),
                    optional("fields", RECORD, "Which field of a record holds what."),
                    optional(
                            "answer",
                            new PatternShape(AnswerLocator.WORDS, AnswerLocator.PREFIXES),
                            "Where the answer stands."),
                    optional(
                            "options",
                            new PatternShape(OptionsLocator.WORDS, OptionsLocator.PREFIXES),
                            "How the choices are written."),
                    optional("key", PatternShape.PLAIN, "What names the right choice, its letter in a group (RE2)."),
                    optional("policy", oneOf(Policy.keys().toArray(String[]::new)), "How many choices may be right."),
                    optional("lang", text("^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$", "en"), "The language of the files.")),
            List.of(),
            Map.of("headings", "levels", "heading", "levels", "glob", "files", "globs", "files", "paths", "files"));

    /** Keeps its own copies of the lists. */
    public LayoutSpec {
        files = List.copyOf(files);
        levels = List.copyOf(levels);
        fields = Map.copyOf(fields);
    }

    /** The layout that an entry describes; the entry has been checked against {@link #SHAPE} and found right. */
    public static LayoutSpec of(YamlNode entry) {
        Fields settings = new Fields(entry, List.of());
        return new LayoutSpec(
                settings.text("layout", "heading"),
                values(settings.texts("files")),
                levels(settings),
                settings.text("type", "any"),
                pattern(settings, "pattern"),
                pattern(settings, "exclude"),
                settings.flag("leafOnly").orElse(false),
                settings.flag("stacked").orElse(false),
                settings.text("end", "").equals("nextQuestion"),
                settings.text("titleKey").map(Text::value),
                settings.text("path", "questions[]"),
                settings.map("fields").map(LayoutSpec::names).orElse(Map.of()),
                settings.text("answer").map(Text::value).map(AnswerLocator::of),
                OptionsLocator.of(settings.text("options", "task-list")),
                pattern(settings, "key"),
                Policy.of(settings.text("policy", "any")),
                settings.text("lang").map(Text::value));
    }

    private static List<Integer> levels(Fields settings) {
        List<String> single = values(
                settings.text("level").or(() -> settings.text("depth")).stream().toList());
        List<String> several = values(settings.texts("levels"));
        return (several.isEmpty() ? single : several)
                .stream().map(Integer::valueOf).toList();
    }

    private static Optional<UserPattern> pattern(Fields settings, String name) {
        return settings.text(name).map(Text::value).map(UserPattern::of);
    }

    private static Map<String, String> names(Fields map) {
        Map<String, String> names = new LinkedHashMap<>();
        map.own()
                .entries()
                .forEach(entry ->
                        names.put(entry.key().value(), entry.value().text().value()));
        return names;
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    /** Whether a title may be that of a question. */
    boolean fits(String title) {
        return pattern.map(wanted -> wanted.finds(title)).orElse(true)
                && !exclude.map(unwanted -> unwanted.finds(title)).orElse(false);
    }
}
