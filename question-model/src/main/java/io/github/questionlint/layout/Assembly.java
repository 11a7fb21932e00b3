package io.github.questionlint.layout;

import io.github.questionlint.layout.AnswerLocator.Place;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a question of a stretch of a document: finds its choices and its answer, and what stands between. */
final class Assembly {
    private final Document document;
    private final LayoutSpec spec;
    private final String lang;
    private final Consumer<Problem> problems;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);

    private Assembly(Document document, LayoutSpec spec, String lang, Consumer<Problem> problems) {
        this.document = document;
        this.spec = spec;
        this.lang = lang;
        this.problems = problems;
    }

    static Question question(
            Document document, LayoutSpec spec, String lang, Stretch stretch, Consumer<Problem> problems) {
        return new Assembly(document, spec, lang, problems).of(stretch);
    }

    private Question of(Stretch whole) {
        Stretch stretch = titled(whole);
        List<Node> body = document.blocks(stretch.bodyStart(), stretch.end());
        Optional<Choices> choices = choices(body);
        choices.ifPresent(found -> found.problems().forEach(problems));
        if (choices.isPresent()) {
            addChoices(stretch, choices.get());
        } else {
            addAnswer(stretch, body);
        }
        Span span = document.file().span(stretch.start(), Math.max(stretch.bodyStart(), stretch.end()));
        return new Question(
                spec.layout(),
                span,
                new Fields(document.fields(), List.of()),
                Optional.empty(),
                stretch.title(),
                spec.lang().orElse(lang),
                choices.map(found -> type(stretch, found)).orElse(QuestionType.OPEN),
                spec.answer().map(answer -> answer.place() != Place.NONE).orElse(true),
                sections,
                choices.map(Choices::list).orElse(List.of()));
    }

    /** A title such as "Question 3" says nothing: then the first paragraph is the title. */
    private Stretch titled(Stretch stretch) {
        if (!Titles.isNumberOnly(stretch.title())) {
            return stretch;
        }
        return document.blocks(stretch.bodyStart(), stretch.end()).stream()
                .limit(1)
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .findFirst()
                .map(block -> new Stretch(
                        Titles.of(document.file(), block), stretch.raw(), stretch.start(), block.end(), stretch.end()))
                .orElse(stretch);
    }

    /** Without a word on the form: a task list, or letters if there is a key to them. */
    private Optional<Choices> choices(List<Node> body) {
        if (spec.options().isEmpty()) {
            return TaskOptions.find(document, body).or(() -> lettered(body, OptionsLocator.LATIN, true));
        }
        OptionsLocator options = spec.options().get();
        return switch (options.form()) {
            case TASK_LIST -> TaskOptions.find(document, body);
            case LETTERED -> lettered(body, options.letters(), false);
            case FIELDS, NONE -> Optional.empty();
        };
    }

    private Optional<Choices> lettered(List<Node> body, String letters, boolean keyNeeded) {
        return LetteredOptions.find(document, body, letters, spec.key(), keyNeeded);
    }

    private QuestionType type(Stretch stretch, Choices choices) {
        int start = document.offset(stretch.title().span());
        return spec.policy().type(document.file().text().substring(start, Math.max(start, choices.start())));
    }

    private void addChoices(Stretch stretch, Choices choices) {
        add(Role.QUESTION, stretch.bodyStart(), choices.start());
        add(Role.CHOICES, choices.start(), choices.end());
        add(Role.EXPLANATION, choices.end(), stretch.end());
    }

    private void addAnswer(Stretch stretch, List<Node> body) {
        Optional<Answer> answer = Answer.find(document, spec, stretch, body);
        int split = answer.map(Answer::start).orElse(stretch.end());
        add(Role.QUESTION, stretch.bodyStart(), split);
        answer.ifPresent(found -> sections.put(
                Role.ANSWER,
                section(
                        Role.ANSWER,
                        document.file().span(found.start(), found.textStart()),
                        found.textStart(),
                        found.end())));
    }

    private void add(Role role, int start, int end) {
        if (!document.isBlank(start, end)) {
            Span opened = document.file().span(start, start);
            sections.put(role, section(role, opened, start, end));
        }
    }

    private Section section(Role role, Span opened, int start, int end) {
        Text text = Blocks.trimmed(document.file(), start, Math.max(start, end));
        List<Node> blocks = document.blocks(start, end);
        return new Section(role, opened, Blocks.outdented(document.file(), text, blocks), blocks);
    }
}
