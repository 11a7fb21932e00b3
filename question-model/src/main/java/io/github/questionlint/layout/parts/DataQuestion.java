package io.github.questionlint.layout.parts;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.AnswerLocator.Place;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a question of a record of data. */
public final class DataQuestion {
    private final Document document;
    private final LayoutSpec spec;
    private final YamlNode record;
    private final Consumer<Problem> problems;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);

    private DataQuestion(Document document, LayoutSpec spec, YamlNode record, Consumer<Problem> problems) {
        this.document = document;
        this.spec = spec;
        this.record = record;
        this.problems = problems;
    }

    /** The question of a record; what is wrong with it goes to {@code problems}. */
    public static Question of(
            Document document, LayoutSpec spec, YamlNode record, String lang, Consumer<Problem> problems) {
        return new DataQuestion(document, spec, record, problems).question(lang);
    }

    private Question question(String lang) {
        YamlNode stem = record.get(spec.field("stem")).orElseThrow();
        List<Choice> choices = new DataOptions(document, spec, record, problems).choices();
        addBelowFirstLine(stem.text());
        add(Role.ANSWER, choices.isEmpty() ? spec.field("answer") : "");
        add(Role.EXPLANATION, spec.field("explanation"));
        addBody();
        return new Question(
                spec.layout().key(),
                record.span(),
                new Fields(record, List.of()),
                Optional.empty(),
                Titles.firstLine(stem.text()),
                spec.lang().orElse(lang),
                choices.isEmpty()
                        ? QuestionType.OPEN
                        : spec.policy().type(stem.text().value()),
                spec.answer().map(answer -> answer.place() != Place.NONE).orElse(true),
                sections,
                choices);
    }

    /** A stem of several lines is a title and a prompt. */
    private void addBelowFirstLine(Text stem) {
        List<String> lines = stem.value().strip().lines().toList();
        if (lines.size() > 1) {
            String rest = String.join("\n", lines.subList(1, lines.size())).strip();
            put(Role.QUESTION, new Text(rest, stem.span()), stem.span());
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

    private void add(Role role, String field) {
        record.entry(field)
                .filter(entry ->
                        entry.value().isScalar() && !entry.value().text().isBlank())
                .ifPresent(entry -> put(role, entry.value().text(), entry.key().span()));
    }

    private void put(Role role, Text text, Span opened) {
        List<Node> blocks =
                Markdown.parse(document.file(), text, Limits.DEFAULT).root().children();
        sections.put(role, new Section(role, opened, new Text(text.value().strip(), text.span()), blocks));
    }
}
