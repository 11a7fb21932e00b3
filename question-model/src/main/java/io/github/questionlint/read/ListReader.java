package io.github.questionlint.read;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a list of questions, {@code *.questions.yaml}. */
final class ListReader {
    private final SourceFile file;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();

    private ListReader(SourceFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** The questions of a file; a problem of one question does not affect the others. */
    static QuestionFile read(SourceFile file, List<YamlNode> bankDefaults, List<Problem> found, Limits limits) {
        ListReader reader = new ListReader(file, limits);
        reader.problems.addAll(found);
        Yaml yaml = Yaml.parse(file, limits);
        reader.problems.addAll(yaml.problems());
        if (yaml.root().isEmpty() && yaml.problems().isEmpty()) {
            reader.problems.add(
                    Problem.of("field-missing", "always", file.span(file.start(), file.start()), "questions"));
        }
        List<Question> questions =
                yaml.root().map(root -> reader.questions(root, bankDefaults)).orElse(List.of());
        SchemaVersion.forgetMissing(reader.problems);
        return new QuestionFile(file, Optional.empty(), questions, reader.problems);
    }

    private List<Question> questions(YamlNode root, List<YamlNode> bankDefaults) {
        Span top = file.span(file.start(), file.lineEnd(1));
        List<YamlNode> defaults = new ArrayList<>();
        root.get("defaults")
                .filter(YamlNode::isMap)
                .map(QuestionShapes.defaults()::understood)
                .ifPresent(defaults::add);
        defaults.addAll(bankDefaults);
        SchemaVersion.check(root, problems::add, () -> {
            BankShapes.LIST_FRAME.check(root, "", top, problems::add);
            entries(root)
                    .forEach(entry ->
                            BankShapes.LIST_ENTRY.check(entry, defaults, "questions", entry.span(), problems::add));
        });
        return entries(root).map(entry -> question(entry, defaults)).toList();
    }

    private static Stream<YamlNode> entries(YamlNode root) {
        return root.get("questions").map(YamlNode::items).orElse(List.of()).stream()
                .filter(YamlNode::isMap);
    }

    private Question question(YamlNode entry, List<YamlNode> defaults) {
        Fields fields = new Fields(BankShapes.LIST_ENTRY.understood(entry), defaults);
        Span top = firstLine(entry.span());
        for (String name : List.of("lang", "status", "difficulty")) {
            if (fields.get(name).isEmpty()) {
                problems.add(Problem.of("field-missing", "list", top, name));
            }
        }
        return new Question(
                Question.LIST,
                entry.span(),
                fields,
                fields.text("id"),
                fields.text("title").orElse(new Text("", top)),
                fields.text("lang", ""),
                QuestionType.of(fields.text("type", "")),
                true,
                sections(entry),
                choices(fields));
    }

    private Span firstLine(Span span) {
        int end = file.lineEnd(span.line());
        return file.span(file.offset(span.line(), span.column()), end);
    }

    private Map<Role, Section> sections(YamlNode entry) {
        Map<Role, Section> sections = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            entry.entry(role.key())
                    .filter(part -> role == Role.CHOICES || part.value().isScalar())
                    .ifPresent(part -> sections.put(role, section(role, part)));
        }
        return sections;
    }

    private Section section(Role role, YamlNode.Entry part) {
        Text text = part.value().text();
        return new Section(role, part.key().span(), new Text(text.value().strip(), text.span()), blocks(text));
    }

    private List<Node> blocks(Text text) {
        Markdown markdown = Markdown.parse(file, text, limits);
        problems.addAll(markdown.problems());
        return markdown.root().children();
    }

    private List<Choice> choices(Fields fields) {
        return fields.maps("choices").stream().map(this::choice).toList();
    }

    private Choice choice(Fields choice) {
        Text text = choice.text("text").orElse(new Text("", choice.span()));
        Choice.Mark mark = choice.flag("correct")
                .map(correct -> correct ? Choice.Mark.CORRECT : Choice.Mark.WRONG)
                .orElse(Choice.Mark.NONE);
        Span markSpan = choice.get("correct").map(YamlNode::span).orElse(choice.span());
        return new Choice(
                mark, markSpan, choice.text("label"), text, blocks(text), choice.text("explanation"), choice.span());
    }
}
