package io.github.questionlint.layout.spec;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Fields;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How files that were not written for us hold questions: an entry of {@code layouts:} in a configuration.
 *
 * @param layout what a question is
 * @param files globs of the files it applies to; empty for every file
 * @param levels the levels of the headings or the depth of the items that are questions
 * @param listType {@code bullet}, {@code ordered} or {@code any}: the lists whose items are questions
 * @param pattern what the text of a title must match; empty for any text
 * @param exclude what it must not match
 * @param leafOnly whether only headings without deeper headings are questions
 * @param stacked whether titles with nothing between them share the answer below the last one
 * @param untilNext whether a question ends only at the next question, not at the next heading of its level or higher
 * @param titleKey the field of the front matter that holds the question
 * @param fileName whether the name of a file is its question
 * @param path the path of the records in the data, such as {@code questions[]}
 * @param fields which field of a record holds what: {@code stem}, {@code options} and so on
 * @param firstIndex the index of the first choice, 0 or 1, if the key is an index
 * @param answer where the answer is; empty for the usual place of the layout
 * @param options how the choices are written; empty for the usual form of the layout
 * @param key the pattern of the key of lettered choices, its letters in the first group
 * @param policy how many choices may be right
 * @param separators what divides the question of a card from its answer
 * @param lang the language; empty to find it by path or text
 */
public record LayoutSpec(
        Layout layout,
        List<String> files,
        List<Integer> levels,
        String listType,
        Optional<UserPattern> pattern,
        Optional<UserPattern> exclude,
        boolean leafOnly,
        boolean stacked,
        boolean untilNext,
        Optional<String> titleKey,
        boolean fileName,
        String path,
        Map<String, String> fields,
        int firstIndex,
        Optional<AnswerLocator> answer,
        Optional<OptionsLocator> options,
        Optional<UserPattern> key,
        CorrectChoices policy,
        List<String> separators,
        Optional<String> lang) {

    /** The most layouts of a bank: each is tried on every file. */
    public static final int MOST = 100;

    /** What an entry of {@code layouts:} may hold. */
    public static final ObjectShape SHAPE = LayoutShape.ENTRY;

    /** Keeps its own copies of the lists. */
    public LayoutSpec {
        files = List.copyOf(files);
        levels = List.copyOf(levels);
        separators = separators.isEmpty() ? LayoutShape.SEPARATORS : List.copyOf(separators);
        fields = Map.copyOf(fields);
    }

    /**
     * The layout that an entry describes. Values that {@link #SHAPE} rejects are ignored.
     *
     * @param settings the entry
     */
    public static LayoutSpec of(Fields settings) {
        return new LayoutSpec(
                settings.text("layout").map(Text::value).flatMap(Layout::of).orElse(Layout.HEADING),
                values(settings.texts("files")),
                levels(settings),
                settings.text("type", "any"),
                pattern(settings, "pattern"),
                pattern(settings, "exclude"),
                settings.flag("leafOnly").orElse(false),
                settings.flag("stacked").orElse(false),
                settings.text("end", "").equals("nextQuestion"),
                settings.text("titleKey").map(Text::value),
                settings.flag("fileName").orElse(false),
                path(settings),
                settings.map("fields").map(LayoutSpec::names).orElse(Map.of()),
                settings.text("firstIndex", "0").equals("1") ? 1 : 0,
                settings.text("answer").map(Text::value).flatMap(AnswerLocator::of),
                settings.text("options").map(Text::value).flatMap(OptionsLocator::of),
                pattern(settings, "key"),
                CorrectChoices.of(settings.text("policy", "any")),
                values(settings.texts("separators")),
                settings.text("lang").map(Text::value));
    }

    /** An empty path is one of its own: the file is the record. */
    private static String path(Fields settings) {
        return settings.get("path")
                .filter(YamlNode::isScalar)
                .map(path -> path.text().value().strip())
                .orElse("questions[]");
    }

    private static List<Integer> levels(Fields settings) {
        List<String> single = values(
                settings.text("level").or(() -> settings.text("depth")).stream().toList());
        List<String> several = values(settings.texts("levels"));
        return (several.isEmpty() ? single : several)
                .stream()
                        .filter(level -> level.matches("[1-9]"))
                        .map(Integer::valueOf)
                        .toList();
    }

    private static Optional<UserPattern> pattern(Fields settings, String name) {
        return settings.text(name)
                .map(Text::value)
                .filter(source -> UserPattern.error(source).isEmpty())
                .map(UserPattern::of);
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

    /** The name of the field for a part of a record: the configured name, or the usual one. */
    public String field(String what) {
        return fields.getOrDefault(what, what.equals("stem") ? "question" : what);
    }

    /** Whether a title may be that of a question. */
    public boolean fits(String title) {
        return pattern.map(wanted -> wanted.finds(title)).orElse(true)
                && !exclude.map(unwanted -> unwanted.finds(title)).orElse(false);
    }
}
