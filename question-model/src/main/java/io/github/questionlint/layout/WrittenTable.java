package io.github.questionlint.layout;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.data.YamlNode.Entry;
import io.github.questionlint.data.YamlNode.Kind;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a table with the columns that {@code export --to csv} writes, which say more than those of other tables: the
 * type and the language, further parts, and what is said about each choice.
 */
final class WrittenTable {
    private static final Map<String, Role> PARTS = Map.of(
            "key_points", Role.KEY_POINTS,
            "hints", Role.HINTS,
            "pitfalls", Role.PITFALLS,
            "follow_ups", Role.FOLLOW_UPS,
            "starter", Role.STARTER,
            "tests", Role.TESTS);
    private static final Pattern FILE = Pattern.compile("(?i).*\\.[ct]sv");
    private static final Pattern COLUMN = Pattern.compile("id|lang|type|status|difficulty|level|topics|tags|question"
            + "|(?:option|feedback|weight)_(?:[a-h]|[0-9]{1,3})|correct|answer|tolerance|unit|points|explanation|"
            + String.join("|", PARTS.keySet()));
    private static final Pattern LANG = Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,31}(?:\\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern BETWEEN = Pattern.compile(" … ");
    private static final Pattern OR = Pattern.compile(" \\| ");
    private static final Pattern COMMA = Pattern.compile(",");

    private final Document document;
    private final YamlNode row;
    private final Question question;

    private WrittenTable(Document document, YamlNode row, Question question) {
        this.document = document;
        this.row = row;
        this.question = question;
    }

    /** The question of a record with all that its columns say; the question itself where they are not ours. */
    static Question completed(Document document, YamlNode record, Question question) {
        String type = record.get("type").map(node -> node.text().value()).orElse("");
        boolean ours = FILE.matcher(document.file().path()).matches()
                && (QuestionType.keys().contains(type) || type.equals("choice"))
                && record.get("question").isPresent()
                && record.entries().stream()
                        .allMatch(entry -> COLUMN.matcher(entry.key().value()).matches());
        return ours ? new WrittenTable(document, record, question).question(QuestionType.of(type)) : question;
    }

    private Question question(QuestionType written) {
        boolean chooses = !question.choices().isEmpty();
        List<Entry> key = chooses ? List.of() : key(written);
        boolean picks = written == QuestionType.SINGLE_CHOICE || written == QuestionType.MULTIPLE_CHOICE;
        boolean known = chooses ? picks : !key.isEmpty();
        Map<Role, Section> sections = new EnumMap<>(Role.class);
        sections.putAll(question.sections());
        if (!key.isEmpty()) {
            sections.remove(Role.ANSWER);
        }
        if (cell("explanation").isEmpty() && cell("answer").isEmpty()) {
            // Then what is said about a choice looks like it.
            sections.remove(Role.EXPLANATION);
        }
        PARTS.forEach((column, role) -> cell(column).ifPresent(text -> sections.put(role, section(role, text))));
        return new Question(
                question.format(),
                question.span(),
                fields(key),
                question.id(),
                question.title(),
                cell("lang")
                        .map(Text::value)
                        .filter(lang -> LANG.matcher(lang).matches())
                        .orElse(question.lang()),
                known ? written : question.type(),
                question.answerExpected(),
                sections,
                choices());
    }

    private Optional<Text> cell(String column) {
        return row.get(column).map(YamlNode::text).map(Text::stripped).filter(text -> !text.isBlank());
    }

    private Section section(Role role, Text text) {
        return new Section(
                role,
                text.span(),
                text,
                Markdown.parse(document.file(), text, Limits.DEFAULT).root().children());
    }

    /** What an answer that a program can mark says in our own format; empty for any other. */
    private List<Entry> key(QuestionType written) {
        Optional<Text> answer = cell("answer");
        if (answer.isEmpty()) {
            return List.of();
        }
        Text text = answer.get();
        return switch (written) {
            case TRUE_FALSE ->
                text.value().equals("true") || text.value().equals("false")
                        ? List.of(entry("truth", YamlNode.scalar(text, true)))
                        : List.of();
            case NUMERIC -> number(text);
            case SHORT_ANSWER -> List.of(entry("accept", map(text, List.of(entry("values", list(text, OR))))));
            default -> List.of();
        };
    }

    private List<Entry> number(Text answer) {
        List<String> ends = BETWEEN.splitAsStream(answer.value()).toList();
        if (ends.size() > 2
                || !ends.stream().allMatch(end -> NUMBER.matcher(end).matches())) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < ends.size(); at++) {
            String name = ends.size() == 1 ? "value" : at == 0 ? "min" : "max";
            entries.add(entry(name, YamlNode.scalar(new Text(ends.get(at), answer.span()), true)));
        }
        cell("tolerance")
                .filter(own -> ends.size() == 1 && NUMBER.matcher(own.value()).matches())
                .ifPresent(own -> entries.add(entry("tolerance", YamlNode.scalar(own, true))));
        cell("unit").ifPresent(own -> entries.add(entry("unit", YamlNode.scalar(own, false))));
        return List.of(entry("numeric", map(answer, entries)));
    }

    /** The cells as fields, with a key of our own; topics and tags are lists. */
    private Fields fields(List<Entry> key) {
        List<Entry> entries = new ArrayList<>(key);
        for (String name : List.of("topics", "tags")) {
            cell(name).ifPresent(text -> entries.add(entry(name, list(text, COMMA))));
        }
        entries.addAll(question.fields().own().entries());
        return new Fields(map(row.text(), entries), List.of());
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Choice choice : question.choices()) {
            int at = choices.size();
            Optional<BigDecimal> weight = beside("weight", at)
                    .map(Text::value)
                    .filter(text -> NUMBER.matcher(text).matches())
                    .map(BigDecimal::new);
            choices.add(new Choice(
                    choice.mark(),
                    choice.markSpan(),
                    choice.label(),
                    choice.text(),
                    choice.blocks(),
                    beside("feedback", at).or(choice::explanation),
                    choice.span(),
                    weight));
        }
        return choices;
    }

    /** What a column says about a choice; columns have letters or, where there are many, numbers. */
    private Optional<Text> beside(String column, int at) {
        return cell(column + "_" + (at + 1)).or(() -> cell(column + "_" + (char) ('a' + at)));
    }

    private static YamlNode list(Text text, Pattern between) {
        List<YamlNode> items = Arrays.stream(between.split(text.value(), -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(item -> YamlNode.scalar(new Text(item, text.span()), false))
                .toList();
        return new YamlNode(Kind.LIST, true, new Text("", text.span()), items, List.of());
    }

    private static YamlNode map(Text place, List<Entry> entries) {
        return new YamlNode(Kind.MAP, true, new Text("", place.span()), List.of(), entries);
    }

    private static Entry entry(String name, YamlNode value) {
        return new Entry(new Text(name, value.span()), value);
    }
}
