package io.github.questionlint.layout.find;

import io.github.questionlint.layout.choices.PartedChoices;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Fences;
import io.github.questionlint.layout.document.InnerDocument;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.find.Component.Element;
import io.github.questionlint.layout.parts.PartedQuestion;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions of the components of a document: the text is in the component, or above it. */
final class ComponentQuestions {
    private static final List<String> ATTRIBUTES = List.of("question", "prompt", "stem", "title", "text");

    private final Document document;
    private final SourceFile file;
    private final LayoutSpec spec;
    private final Fences fences;
    /** The first line that belongs to no question yet. */
    private int free = 1;

    /** Where the text of a question is, and what it says. */
    private record Stem(Text title, int start, int restStart, int restEnd) {}

    ComponentQuestions(Document document, LayoutSpec spec, Fences fences) {
        this.document = document;
        this.file = document.file();
        this.spec = spec;
        this.fences = fences;
    }

    List<Question> read() {
        List<Component> components = Component.of(file, fences);
        boolean chooses = components.stream().anyMatch(component -> !component.answers());
        List<Question> questions = new ArrayList<>();
        int end = 0;
        for (Component component : components) {
            if (component.open().start() < end) {
                continue;
            }
            end = component.end();
            stem(component)
                    .filter(stem -> spec.fits(stem.title().value()))
                    .map(stem -> question(component, stem))
                    .ifPresent(questions::add);
            free = Math.max(free, file.lineAt(component.end()) + 1);
        }
        return chooses || questions.size() > 1 ? questions : List.of();
    }

    private Optional<Stem> stem(Component component) {
        if (component.asks().isPresent()) {
            Element asks = component.asks().get();
            return within(component.open().start(), asks.start(), asks.end());
        }
        for (String name : ATTRIBUTES) {
            String value = component.open().attribute(name);
            int at = value.isBlank()
                    ? -1
                    : file.text().indexOf(value, component.open().start());
            if (at >= 0 && at < component.open().end()) {
                Text title = new Text(value, file.span(at, at + value.length()));
                int end = component.open().end();
                return Optional.of(new Stem(title, component.open().start(), end, end));
            }
        }
        int first = component.options().get(0).tag().start();
        boolean text = !component.answers() && !component.isBlankUpTo(document, first);
        return text ? within(component.open().start(), component.open().end(), first) : above(component);
    }

    private Optional<Stem> above(Component component) {
        int line = file.lineAt(component.open().start());
        while (line - 1 >= free && file.line(line - 1).strip().matches("<[A-Za-z]{1,20}>")) {
            line--;
        }
        ComponentStem search = new ComponentStem(file, fences, free);
        int[] lines = search.above(line);
        if (lines.length == 0 || component.answers() && !search.isItem(lines[0])) {
            return Optional.empty();
        }
        int start = file.lineStart(lines[0]);
        start += file.line(lines[0]).length()
                - file.line(lines[0]).stripLeading().length();
        return within(start, start, file.lineEnd(lines[1]));
    }

    private Optional<Stem> within(int start, int from, int end) {
        List<Node> blocks = blocks(from, end);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        Node first = blocks.stream()
                .filter(block -> block.is(Kind.PARAGRAPH, Kind.HTML_BLOCK))
                .findFirst()
                .orElse(blocks.get(0));
        int titleEnd = document.trimmed(first.start(), first.end());
        boolean leads = first.equals(blocks.get(0));
        return Optional.of(new Stem(Titles.of(file, first.start(), titleEnd), start, leads ? first.end() : from, end));
    }

    /** The blocks of a part of the file; those of an item of a list without the list. */
    private List<Node> blocks(int start, int end) {
        List<Node> blocks =
                InnerDocument.of(document, start, end).markdown().root().children();
        boolean item = blocks.size() == 1 && blocks.get(0).kind() == Kind.LIST;
        return item ? blocks.get(0).children().get(0).children() : blocks;
    }

    private Question question(Component component, Stem stem) {
        Document inner = InnerDocument.of(document, stem.start(), component.end());
        PartedQuestion question = new PartedQuestion(inner, spec, document.lang());
        question.with(Role.QUESTION, stem.restStart(), stem.restStart(), stem.restEnd());
        if (component.answers()) {
            Element answer = component.options().get(0);
            question.with(Role.ANSWER, answer.tag().start(), answer.start(), answer.end());
        } else {
            List<Choice> choices =
                    component.options().stream().map(this::choice).toList();
            int end = component.options().get(choices.size() - 1).end();
            question.with(choices, component.options().get(0).tag().start(), end);
        }
        return question.question(stem.title(), stem.start(), component.end());
    }

    private Choice choice(Element element) {
        List<Node> blocks = blocks(element.start(), element.end());
        Mark mark = element.isRight() ? Mark.CORRECT : Mark.WRONG;
        return PartedChoices.choice(
                document, element.tag().start(), element.tag().end(), blocks, mark);
    }
}
