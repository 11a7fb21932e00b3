package io.github.questionlint.read;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Piece;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a list of questions, {@code *.questions.yaml}. */
final class ListReader {
    private final SourceFile file;
    private final Limits limits;
    /** What a choice is that does not say whether it is right. */
    private final Mark unmarked;

    private final List<Problem> problems = new ArrayList<>();

    private ListReader(SourceFile file, Limits limits, Mark unmarked) {
        this.file = file;
        this.limits = limits;
        this.unmarked = unmarked;
    }

    /** The questions of a file; a problem of one question does not affect the others. */
    static QuestionFile read(SourceFile file, List<YamlNode> bankDefaults, Limits limits) {
        return new ListReader(file, limits, Mark.WRONG).read(bankDefaults);
    }

    /** The questions of a bundle, whose choices say nothing where nobody knows whether they are right. */
    static QuestionFile readResolved(SourceFile file, Limits limits) {
        return new ListReader(file, limits, Mark.NONE).read(List.of());
    }

    private QuestionFile read(List<YamlNode> bankDefaults) {
        Yaml yaml = Yaml.parse(file, limits);
        problems.addAll(yaml.problems());
        if (yaml.root().isEmpty() && yaml.problems().isEmpty()) {
            problems.add(Problem.of("field-missing", "always", file.span(file.start(), file.start()), "questions"));
        }
        List<Question> questions =
                yaml.root().map(root -> questions(root, bankDefaults)).orElse(List.of());
        SchemaVersion.forgetMissing(problems);
        return new QuestionFile(file, Optional.empty(), questions, problems);
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
        Pieces pieces = new Pieces(this::blocks);
        List<Pair> pairs = pieces.pairs(fields.get(Role.PAIRS.key()));
        List<Piece> order = pieces.order(fields.get(Role.ORDER.key()));
        return new Question(
                        Question.LIST,
                        entry.span(),
                        fields,
                        fields.text("id"),
                        fields.text("title").orElse(new Text("", top)),
                        fields.text("lang", ""),
                        QuestionType.of(fields.text("type", "")),
                        true,
                        sections(entry, pairs, order),
                        new ListChoices(unmarked, this::blocks).read(fields.get(Role.CHOICES.key())))
                .arranged(pairs, order);
    }

    private Span firstLine(Span span) {
        int end = file.lineEnd(span.line());
        return file.span(file.offset(span.line(), span.column()), end);
    }

    private Map<Role, Section> sections(YamlNode entry, List<Pair> pairs, List<Piece> order) {
        Map<Role, Section> sections = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            entry.entry(role.key())
                    .filter(part -> !role.isText() || part.value().isScalar())
                    .ifPresent(part -> sections.put(
                            role,
                            switch (role) {
                                case PAIRS ->
                                    section(
                                            role,
                                            part,
                                            pairs.stream().flatMap(pair -> Stream.of(pair.prompt(), pair.match())));
                                case ORDER -> section(role, part, order.stream());
                                default -> section(role, part);
                            }));
        }
        return sections;
    }

    /** A part that consists of pieces: its text is theirs, each on lines of its own. */
    private static Section section(Role role, YamlNode.Entry part, Stream<Piece> pieces) {
        List<Piece> all = pieces.toList();
        String text = all.stream().map(piece -> piece.text().value()).collect(Collectors.joining("\n"));
        List<Node> blocks =
                all.stream().flatMap(piece -> piece.blocks().stream()).toList();
        return new Section(role, part.key().span(), new Text(text, part.value().span()), blocks);
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
}
