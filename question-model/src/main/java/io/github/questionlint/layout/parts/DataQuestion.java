package io.github.questionlint.layout.parts;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataOptions;
import io.github.questionlint.layout.choices.DataStyle;
import io.github.questionlint.layout.choices.DataTruth;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Markup;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.AnswerLocator.Place;
import io.github.questionlint.layout.spec.CorrectChoices;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.NodeRange;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a question of a record of data. */
public final class DataQuestion {
    private static final Pattern MULTIPLE = Pattern.compile("(?iU)" + WordTable.anyOf("type-multiple"));
    private static final Pattern SINGLE = Pattern.compile("(?iU)" + WordTable.anyOf("type-single"));

    private final Document document;
    private final LayoutSpec spec;
    private final YamlNode record;
    private final DataStyle style;
    private final Consumer<Problem> problems;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);

    private DataQuestion(
            Document document, LayoutSpec spec, YamlNode record, DataStyle style, Consumer<Problem> problems) {
        this.document = document;
        this.spec = spec;
        this.record = record;
        this.style = style;
        this.problems = problems;
    }

    /** The question of a record; what is wrong with it goes to {@code problems}. */
    public static Question of(
            Document document,
            LayoutSpec spec,
            YamlNode record,
            DataStyle style,
            String lang,
            Consumer<Problem> problems) {
        return new DataQuestion(document, spec, record, style, problems).question(lang);
    }

    private Question question(String lang) {
        Markup.Shown stem = style.markup().shown(document.file(), stem());
        List<Choice> choices = new DataOptions(document, spec, record, style, problems).choices();
        String asked = stem.text().value();
        boolean several = Stream.of(type(asked), CorrectChoices.BY_CUE.type(asked))
                .anyMatch(QuestionType.MULTIPLE_CHOICE::equals);
        Optional<DataOrder> order = several ? Optional.empty() : DataOrder.of(record, spec, style, choices);
        return order.map(steps -> ordering(lang, stem, steps)).orElseGet(() -> question(lang, stem, choices));
    }

    private Question question(String lang, Markup.Shown stem, List<Choice> choices) {
        DataStem split = DataStem.of(stem, choices.isEmpty() ? keyOrAnswer() : Optional.empty(), document.file());
        List<Choice> all = choices.isEmpty() ? split.choices() : choices;
        boolean truth = all.isEmpty()
                && style.truths()
                && DataTruth.answer(record, spec).isPresent();
        boolean nothing = all.isEmpty() && !hasAnswer();
        boolean open = all.isEmpty() && !(nothing && hasLostChoices(stem.text()));
        addBelowFirstLine(split.text(), stem.blocks());
        addCode();
        addParts(truth, !all.isEmpty());
        return new Question(
                spec.layout().key(),
                record.span(),
                truth ? DataTruth.fields(record, spec) : new Fields(record, List.of()),
                Optional.empty(),
                Titles.firstLine(split.text()),
                spec.lang().orElse(lang),
                truth
                        ? QuestionType.TRUE_FALSE
                        : open ? QuestionType.OPEN : type(stem.text().value()),
                expectsAnswer() && !(nothing && stem.text().isBlank()),
                sections,
                all);
    }

    private boolean expectsAnswer() {
        return spec.answer().map(answer -> answer.place() != Place.NONE).orElse(true);
    }

    private Question ordering(String lang, Markup.Shown stem, DataOrder order) {
        addBelowFirstLine(stem.text(), stem.blocks());
        addCode();
        addParts(false, true);
        sections.put(Role.ORDER, order.section());
        return new Question(
                        spec.layout().key(),
                        record.span(),
                        new Fields(record, List.of()),
                        Optional.empty(),
                        Titles.firstLine(stem.text()),
                        spec.lang().orElse(lang),
                        QuestionType.ORDERING,
                        expectsAnswer(),
                        sections,
                        List.of())
                .arranged(List.of(), order.steps());
    }

    /** Whether a record without choices and without an answer is one of many that have choices. */
    private boolean hasLostChoices(Text stem) {
        return spec.fields().containsKey("options") && !stem.isBlank() && isOneOfMany();
    }

    private void addParts(boolean truth, boolean chooses) {
        if (truth) {
            add(Role.EXPLANATION, spec.field("explanation"));
        } else {
            addAnswers(chooses);
        }
        addBody();
    }

    private QuestionType type(String stem) {
        String kind = entry(spec.fields().getOrDefault("type", ""))
                .map(node -> node.text().value())
                .orElse("");
        if (MULTIPLE.matcher(kind).find()) {
            return QuestionType.MULTIPLE_CHOICE;
        }
        return SINGLE.matcher(kind).find()
                ? QuestionType.SINGLE_CHOICE
                : spec.policy().type(stem);
    }

    /** The question as it is written; a record that has none is one with a defect. */
    private Text stem() {
        Optional<YamlNode> stem = DataPath.field(record, spec.field("stem"));
        if (stem.isEmpty()) {
            problems.accept(Problem.of("field-missing", "always", record.span(), spec.field("stem")));
        } else if (stem.get().text().isBlank()) {
            problems.accept(
                    Problem.of("field-value-invalid", "empty-stem", stem.get().span(), spec.field("stem")));
        }
        return stem.filter(YamlNode::isScalar).map(YamlNode::text).orElseGet(() -> new Text("", record.span()));
    }

    private Optional<YamlNode> keyOrAnswer() {
        return DataPath.field(record, spec.field("key"))
                .or(() -> DataPath.field(record, spec.field("answer")))
                .filter(YamlNode::isScalar);
    }

    /** A file that is one record may break off before its choices. */
    private boolean isOneOfMany() {
        return !spec.path().isEmpty();
    }

    private boolean hasAnswer() {
        return entry(spec.field("answer")).isPresent()
                || entry(spec.field("key")).isPresent();
    }

    /** The answer of a choice question is its key; a text beside it is its reason. */
    private void addAnswers(boolean choices) {
        if (!choices) {
            add(Role.ANSWER, spec.field("answer"));
            if (!sections.containsKey(Role.ANSWER)) {
                add(Role.ANSWER, spec.field("key"));
            }
        }
        boolean twice = spec.field("explanation").equals(spec.field("answer")) && !choices;
        add(Role.EXPLANATION, twice ? "" : spec.field("explanation"));
        boolean reason = choices
                && !sections.containsKey(Role.EXPLANATION)
                && spec.fields().containsKey("answer");
        if (reason && !spec.field("answer").equals(spec.field("key"))) {
            add(Role.EXPLANATION, spec.field("answer"));
        }
    }

    /** A stem of several lines is a title and a prompt. */
    private void addBelowFirstLine(Text stem, List<Node> blocks) {
        int line = stem.value().indexOf('\n');
        Text rest = stem.part(
                        line < 0 ? stem.value().length() : line, stem.value().length())
                .stripped();
        if (!rest.isBlank()) {
            int start = document.file().offset(rest.span());
            int end = Math.max(start, document.file().endOffset(rest.span()));
            List<Node> below = new NodeRange(document.file(), start, end).of(blocks);
            sections.put(
                    Role.QUESTION, new Section(Role.QUESTION, stem.span(), rest, below.isEmpty() ? blocks : below));
        }
    }

    /** If the front matter holds the whole question, the text below it is the explanation. */
    private void addBody() {
        Node root = document.markdown().root();
        boolean explains = spec.path().isEmpty() && !document.isData() && !sections.containsKey(Role.EXPLANATION);
        if (explains && !document.isBlank(root.start(), root.end())) {
            Text text = NodeSlices.trimmed(document.file(), root.start(), root.end());
            sections.put(
                    Role.EXPLANATION,
                    new Section(
                            Role.EXPLANATION, document.file().span(root.start(), root.start()), text, root.children()));
        }
    }

    /** The code that a question is about is shown below its text. */
    private void addCode() {
        entry(spec.fields().getOrDefault("code", "")).ifPresent(value -> {
            Markup.Shown code = Markup.code(document.file(), value.text());
            Section part = new Section(Role.QUESTION, value.span(), code.text(), code.blocks());
            sections.merge(Role.QUESTION, part, MarkdownQuestion::joined);
        });
    }

    private void add(Role role, String field) {
        entry(field).ifPresent(value -> {
            Markup.Shown shown = style.markup().shown(document.file(), value.text());
            Span opened = record.entry(field).map(entry -> entry.key().span()).orElse(value.span());
            sections.put(role, new Section(role, opened, shown.text(), shown.blocks()));
        });
    }

    private Optional<YamlNode> entry(String field) {
        return DataPath.field(record, field)
                .filter(value -> value.isScalar()
                        && !value.text().isBlank()
                        && !(value.plain() && value.text().value().equals("null")));
    }
}
