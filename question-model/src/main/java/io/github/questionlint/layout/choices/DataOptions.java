package io.github.questionlint.layout.choices;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Markup;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The choices of a record of data. The right ones have a flag, or a field holds their index, letter or text. */
public final class DataOptions {
    private static final Pattern FIELDS = Pattern.compile(",");
    private static final List<Pattern> SEPARATORS =
            List.of(Pattern.compile("\\|+"), Pattern.compile("[\\r\\n]+"), Pattern.compile("[;；]"));

    /**
     * A choice as it is written.
     *
     * @param label the key of a map or the name of a field; empty where it has none
     */
    record Option(String label, YamlNode value, boolean named) {}

    private final Document document;
    private final LayoutSpec spec;
    private final YamlNode record;
    private final DataStyle style;
    private final Consumer<Problem> problems;

    /** For one record. */
    public DataOptions(
            Document document, LayoutSpec spec, YamlNode record, DataStyle style, Consumer<Problem> problems) {
        this.document = document;
        this.spec = spec;
        this.record = record;
        this.style = style;
        this.problems = problems;
    }

    /** The choices; empty if the record has none. */
    public List<Choice> choices() {
        List<Option> options = raw(spec.field("options"), record);
        return options.isEmpty() ? List.of() : ticked(options, choices(options));
    }

    /** In a bank where nothing else says what is right, the choices as the signs in their texts mark them, such as ✅. */
    private List<Choice> ticked(List<Option> options, List<Choice> choices) {
        boolean open = DataPath.field(record, spec.field("key")).isEmpty()
                && choices.stream().allMatch(choice -> choice.mark() == Mark.NONE)
                && options.stream().allMatch(option -> option.value().isScalar());
        List<Ticks.Tick> ticks = open
                ? options.stream()
                        .map(option -> Ticks.sign(option.value().text().value()))
                        .toList()
                : List.of();
        if (ticks.stream().noneMatch(tick -> tick.mark() == Mark.CORRECT)) {
            return choices;
        }
        List<Choice> marked = new ArrayList<>();
        for (int at = 0; at < options.size(); at++) {
            Option option = options.get(at);
            Ticks.Tick tick = ticks.get(at);
            Text bare = option.value().text().part(tick.start(), tick.end());
            Mark mark = tick.mark() == Mark.CORRECT ? Mark.CORRECT : Mark.WRONG;
            marked.add(choice(new Option(option.label(), part(bare), option.named()), mark));
        }
        return marked;
    }

    private List<Choice> choices(List<Option> options) {
        List<Text> texts = options.stream()
                .map(option -> style.markup()
                        .shown(document.file(), text(spec.field("text"), option.value()))
                        .text())
                .toList();
        List<String> labels = OptionLabels.of(options, spec.field("text"));
        DataKey keys = new DataKey(labels, texts, spec.firstIndex(), style.sense());
        Optional<YamlNode> written = DataPath.field(record, spec.field("key"));
        BitSet right =
                written.map(node -> keys.read(seen(node, keys), problems)).orElseGet(BitSet::new);
        boolean keyed = written.filter(DataKey::holdsAny).isPresent()
                || options.stream()
                        .anyMatch(
                                option -> flag(option).filter(DataFlags::isYes).isPresent());
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < options.size(); at++) {
            Mark mark = right.get(at) ? Mark.CORRECT : Mark.WRONG;
            choices.add(choice(options.get(at), keyed ? mark : Mark.NONE));
        }
        return choices;
    }

    /** A key whose texts are as a reader sees them, as those of the choices are; or as written, if only that is one. */
    private YamlNode seen(YamlNode key, DataKey keys) {
        Text shown = key.isScalar()
                ? style.markup().shown(document.file(), key.text()).text()
                : key.text();
        boolean written = !keys.isText(shown.value()) && keys.isText(key.text().value());
        Text text = key.isScalar() && written ? key.text() : shown;
        return new YamlNode(
                key.kind(),
                key.plain(),
                text,
                key.items().stream().map(item -> seen(item, keys)).toList(),
                key.entries());
    }

    /**
     * The values that are choices of a record.
     *
     * @param fields the name of their field, or names with commas between them
     */
    public static List<YamlNode> values(String fields, YamlNode record) {
        return raw(fields, record).stream().map(Option::value).toList();
    }

    /** Whether a value names anything. */
    public static boolean isKey(YamlNode key) {
        return DataKey.holdsAny(key);
    }

    /**
     * How many choices of a record a value names; 0 where it names anything else.
     *
     * @param fields the name of the field of the choices, or names with commas between them
     * @param text the field of a choice with its text, if a choice is a map
     * @param first the number of the first choice
     */
    public static int named(String fields, String text, YamlNode record, YamlNode key, int first) {
        List<Option> options = raw(fields, record);
        List<Text> texts =
                options.stream().map(option -> text(text, option.value())).toList();
        List<Problem> problems = new ArrayList<>();
        BitSet named = new DataKey(OptionLabels.of(options, text), texts, first, DataStyle.Sense.LABEL)
                .read(key, problems::add);
        return problems.isEmpty() ? named.cardinality() : 0;
    }

    /** The list of choices, or fields with names such as {@code A,B,C,D}; of these only those with a value. */
    public static List<Option> raw(String fields, YamlNode record) {
        List<Option> options = new ArrayList<>();
        String[] names = FIELDS.split(fields);
        boolean alone = names.length == 1;
        for (String name : names) {
            String field = name.strip();
            boolean several = alone || names.length == 2 && FieldNames.fit(field, "field-wrong") > 0;
            DataPath.field(record, field).ifPresent(node -> options.addAll(raw(field, node, alone, several)));
        }
        return options;
    }

    /** The choices in the value of a field: its items, its entries, or the value itself, which may hold several. */
    private static List<Option> raw(String field, YamlNode node, boolean alone, boolean several) {
        List<Option> options = new ArrayList<>();
        node.items().forEach(item -> options.add(new Option("", item, false)));
        node.entries().stream()
                .filter(entry -> !isAbsent(entry.value()))
                .forEach(entry -> options.add(new Option(entry.key().value(), entry.value(), true)));
        boolean written = node.isScalar() && !isAbsent(node);
        List<Text> parts = written && several ? split(node.text()) : List.of();
        parts.forEach(part -> options.add(new Option("", part(part), false)));
        if (written && parts.isEmpty() && !alone) {
            options.add(new Option(field, node, !isNumber(field)));
        }
        return options;
    }

    private static boolean isNumber(String field) {
        return field.chars().allMatch(Character::isDigit);
    }

    private static YamlNode part(Text text) {
        return new YamlNode(YamlNode.Kind.SCALAR, true, text, List.of(), List.of());
    }

    /** The choices that are written in one text: one a line, or with {@code |} or {@code ;} between them. */
    public static List<Text> split(Text text) {
        for (Pattern separator : SEPARATORS) {
            List<Text> parts = new ArrayList<>();
            Matcher matcher = separator.matcher(text.value());
            int from = 0;
            while (matcher.find()) {
                parts.add(text.part(from, matcher.start()).stripped());
                from = matcher.end();
            }
            parts.add(text.part(from, text.value().length()).stripped());
            parts.removeIf(Text::isBlank);
            if (parts.size() > 1) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean isAbsent(YamlNode node) {
        return node.isScalar()
                && node.plain()
                && (node.text().isBlank() || node.text().value().equals("null"));
    }

    /** The text of a choice, which may be a map. */
    static Text text(String field, YamlNode option) {
        return option.isMap()
                ? DataPath.field(option, field)
                        .filter(YamlNode::isScalar)
                        .map(YamlNode::text)
                        .orElse(new Text("", option.span()))
                : option.text();
    }

    private Optional<YamlNode> flag(Option option) {
        return DataFlags.of(record, spec, option);
    }

    private Choice choice(Option option, Mark byKey) {
        YamlNode value = option.value();
        Optional<YamlNode> flag = flag(option);
        Mark mark = flag.map(node -> DataFlags.isYes(node) ? Mark.CORRECT : Mark.WRONG)
                .orElse(byKey);
        Markup.Shown shown = style.markup().shown(document.file(), text(spec.field("text"), value));
        Optional<Text> label = (option.named() ? OptionLabels.letter(option.label()) : Optional.<String>empty())
                .map(letter -> new Text(letter, value.span()));
        return new Choice(
                mark,
                flag.map(YamlNode::span).orElse(value.span()),
                label,
                shown.text(),
                shown.blocks(),
                DataPath.field(value, spec.field("explanation"))
                        .filter(YamlNode::isScalar)
                        .map(YamlNode::text),
                value.span());
    }
}
