package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.AnswerLocator.Place;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.spec.OptionsLocator;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
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

/** Makes a question from a range of a document: finds its choices, its answer and the parts between. */
public final class MarkdownQuestion {
    private final Document document;
    private final LayoutSpec spec;
    private final String lang;
    private final Consumer<Problem> problems;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);

    private MarkdownQuestion(Document document, LayoutSpec spec, String lang, Consumer<Problem> problems) {
        this.document = document;
        this.spec = spec;
        this.lang = lang;
        this.problems = problems;
    }

    /** The question of a range; what is wrong with it goes to {@code problems}. */
    public static Question question(
            Document document, LayoutSpec spec, String lang, QuestionRange range, Consumer<Problem> problems) {
        return new MarkdownQuestion(document, spec, lang, problems).of(range);
    }

    private Question of(QuestionRange whole) {
        QuestionRange range = titled(whole);
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        Optional<Choices> choices = choices(body);
        choices.ifPresent(found -> found.problems().forEach(problems));
        if (choices.isPresent()) {
            addChoices(range, choices.get());
        } else {
            addAnswer(range, body);
        }
        Span span = document.file().span(range.start(), Math.max(range.bodyStart(), range.end()));
        return new Question(
                spec.layout().key(),
                span,
                new Fields(document.fields(), List.of()),
                Optional.empty(),
                range.title(),
                spec.lang().orElse(lang),
                choices.map(found -> type(range, found)).orElse(QuestionType.OPEN),
                spec.answer().map(answer -> answer.place() != Place.NONE).orElse(true),
                sections,
                choices.map(Choices::list).orElse(List.of()));
    }

    /** A title such as "Question 3" says nothing: then the first paragraph is the title. */
    private QuestionRange titled(QuestionRange range) {
        if (!Titles.isNumberOnly(range.title())) {
            return range;
        }
        return document.blocks(range.bodyStart(), range.end()).stream()
                .limit(1)
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .findFirst()
                .map(block -> new QuestionRange(
                        Titles.of(document.file(), block), range.raw(), range.start(), block.end(), range.end()))
                .orElse(range);
    }

    /** If the layout does not say: a task list, or letters with a key. */
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

    private QuestionType type(QuestionRange range, Choices choices) {
        int start = document.offset(range.title().span());
        return spec.policy().type(document.file().text().substring(start, Math.max(start, choices.start())));
    }

    private void addChoices(QuestionRange range, Choices choices) {
        add(Role.QUESTION, range.bodyStart(), choices.start());
        add(Role.CHOICES, choices.start(), choices.end());
        add(Role.EXPLANATION, choices.end(), range.end());
    }

    private void addAnswer(QuestionRange range, List<Node> body) {
        Optional<AnswerRange> answer = AnswerRange.find(document, spec, range, body);
        int split = answer.map(AnswerRange::start).orElse(range.end());
        add(Role.QUESTION, range.bodyStart(), split);
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
        Text text = NodeSlices.trimmed(document.file(), start, Math.max(start, end));
        List<Node> blocks = document.blocks(start, end);
        return new Section(role, opened, NodeSlices.outdented(document.file(), text, blocks), blocks);
    }
}
